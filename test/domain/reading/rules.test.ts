/** Each rule alone, on sentences as candidates write them: what it is for, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../server/domain/reading/rules.ts';
import { found } from './question.ts';

type Examples = {
  readonly rule: string;
  /** The part in which the sentences stand. */
  readonly part: string;
  readonly scaffold?: 'star' | 'design' | 'troubleshooting' | 'situational' | 'principle';
  readonly fires: readonly string[];
  readonly silent: readonly string[];
};

const EXAMPLES: readonly Examples[] = [
  {
    rule: 'no-number',
    part: 'result',
    fires: [
      'Service was restored shortly afterwards and leadership was pleased with how it went.',
      'We recovered on p99 and the 5xx went away.',
      'Since 2021 nobody has had to do it by hand any more.',
      'The move to Postgres 15 and Java 21 is done, and one of the teams wrote a blog post about it.',
      'The error was gone. First the pods came up, second the queue drained.',
      'It held up fine through Q3.',
      'One quarter later the queue has come down markedly and nobody complains.',
      'After seven months the bill stood noticeably lower; the other 3 teams asked for the same.',
      'Two weeks later the pages were a small fraction of what they had been.',
    ],
    silent: [
      'Pages fell steeply, from 31 a week to 12.',
      'Restores became much faster. They went from four hours to 25 minutes.',
      'Back up in 38 min.',
      'Availability climbed to 99.95 %.',
      'It saves us about $2k a month.',
      'Build time halved.',
      'Nobody has been paged for it in six weeks.',
      'Toil is down by two thirds.',
      'MTTR fell from an hour to twelve minutes.',
    ],
  },
  {
    rule: 'no-own-part',
    part: 'action',
    fires: [
      'We met each morning, we split the work and we moved the services. Our team then wrote the docs.',
      'The team looked into it and the team found a memory leak. We patched it the same day.',
      'First the traffic was drained, then the nodes were patched and the cluster was checked.',
      "We've rebuilt the runners and we're using spot now. I think we did well.",
      'Our approach was to use feature flags. We wrapped the risky code and we enabled it slowly.',
      'I was part of the team that did it. We wrote the plan, we tested it and we ran it on a Sunday.',
    ],
    silent: [
      'I asked two people to split the work, and we moved the services in a week.',
      'Wrote the plan, ran it past security, cut over at six.',
      'My call was to freeze deploys. We did so at noon and we told everyone.',
      'I drained the traffic. The nodes were then patched and checked by Ada.',
      'We disagreed on the order. I proposed to start with billing and we agreed.',
      'The change was mine, the revert was done by me, and the fix was reviewed by Jo.',
    ],
  },
  {
    rule: 'lone-hero',
    part: 'action',
    fires: [
      'I fixed it single-handedly before anyone in the office had noticed.',
      'I worked all night and rebuilt every node by hand.',
      'Nobody else knew that system, so I stayed until 5 am and got it going.',
      "I didn't want to bother my colleagues, so I restored the backups on my own.",
      'I handled everything myself: I found the bug, I patched it, I deployed it and I checked the logs.',
      'I logged in over SSH, I edited the config on every host, I restarted the daemons, I cleared the caches and I tested each one.',
    ],
    silent: [
      'I was alone on call, so I paged the database lead and asked support to hold the mailing.',
      'I wrote the review myself and asked two teams to comment on it.',
      'Rather than fixing it on my own I pulled in Kim, because a second pair of eyes costs nothing.',
      'I asked Ben to check the replicas while I drained the zone, and we swapped after an hour.',
      'I decided to fail over. The storage engineer watched replication, and I told the product owner.',
      'I designed it, two colleagues built most of it, and I ran the rehearsals.',
    ],
  },
  {
    rule: 'tool-list',
    part: 'action',
    fires: [
      'I used Terraform, Packer and Ansible.',
      'Our stack: Prometheus / Grafana / Loki / Tempo.',
      'I brought in Datadog, PagerDuty, and Slack plus Statuspage and Sentry.',
      'We went with GitHub Actions, ArgoCD, Helm and Kustomize for the deployment.',
      '- Docker, Kubernetes, Istio\n- Jenkins',
      'Set up the ELK stack, Jaeger and OpenTelemetry.',
    ],
    silent: [
      'I looked at Kibana first because the errors carried a trace id there.',
      'We had Jenkins, Bamboo and TeamCity side by side, so I asked each team which one they could lose; the aim was one.',
      'I picked Loki over Elasticsearch since labels were all we searched by.',
      'Terraform for the accounts and a runbook for the rest.',
      '```\nprometheus, grafana, loki, tempo, mimir\n```\nI read the config above with Jo.',
      'I checked Grafana, Tempo and the deploy log to see which hop the time went to.',
    ],
  },
  {
    rule: 'no-trade-off',
    part: 'trade-off',
    scaffold: 'principle',
    fires: [
      'It is simply the right way to work, and it fits any company.',
      'Everybody benefits from it and it makes work more fun.',
      'There are no trade-offs in my view.',
      'Kubernetes is the most popular solution and the whole industry uses it.',
      'It takes discipline and good communication.',
      'The effort is small and the value is big.',
    ],
    silent: [
      'It slows the first release, and I accept that.',
      'What we lose is the overview in one place.',
      'We could have bought a product; building it kept us free, at the price of two people.',
      'Simpler to run than a mesh, but no retries in one place.',
      "I'd rather have one noisy alert than three that nobody trusts.",
      'Cheaper storage means slower queries for old logs, and that costs us ten minutes an audit.',
    ],
  },
  {
    rule: 'no-blast-radius',
    part: 'propose',
    scaffold: 'design',
    fires: [
      'A merge to main triggers the build, then everything is deployed to production and the old version is removed.',
      'I run the playbook against the inventory and check the output.',
      'The migration runs on start-up of the new release, and users get the new schema.',
      'We deploy on Friday and look at the logs on Monday.',
      'Terraform applies all modules from one directory, with a nice naming scheme.',
      'All images are rebuilt and rolled out as fast as the pipeline can.',
    ],
    silent: [
      'It goes to one region first and waits for an hour.',
      'Each team has its own state, so a bad apply cannot touch another team.',
      'Two per cent of users get it, then ten, then all.',
      'The blast radius is a single tenant.',
      'We patch node by node and stop at the first that stays down.',
      'A small pilot with one squad, then the rest in three waves.',
    ],
  },
  {
    rule: 'no-rollback',
    part: 'fail',
    scaffold: 'design',
    fires: [
      'Should something happen, the team is alerted and looks into it.',
      'There is no rollback.',
      'We would open a ticket with the vendor and wait for a patch.',
      'The tests make sure that nothing bad gets out.',
      'Kubernetes restarts the container if it dies.',
      "We don't have a way to undo it.",
    ],
    silent: [
      'We had no rollback for the schema, so I kept both columns for a release.',
      'Rolling it back takes two minutes.',
      'The flag is turned off and users are on the old path again.',
      'I revert the commit and the controller does the rest.',
      'Traffic is switched back to blue.',
      'We redeploy the previous image.',
    ],
  },
  {
    rule: 'no-failure-mode',
    part: 'fail',
    scaffold: 'design',
    fires: [
      'All steps are automated and monitored, and the documentation is up to date.',
      'If the unit tests fail, the build stops.',
      'We have three replicas and a load balancer in front.',
      'The team gets a message when the deploy is done.',
      'I would test it well on staging and then release it.',
      'It has been running like this for a year.',
    ],
    silent: [
      'If the registry goes down, new nodes cannot pull.',
      'The worst case is two primaries accepting writes.',
      'A backfill that is too greedy makes the replicas lag.',
      'When the metrics are missing, the analysis must not pass.',
      'The lock may be left behind by a runner that died.',
      'What can go wrong: a stale cache serves prices from yesterday.',
    ],
  },
  {
    rule: 'no-security',
    part: 'propose',
    scaffold: 'design',
    fires: [
      'Build, test, deploy, done within ten minutes.',
      'Security is the job of the security team, they look at it later.',
      'Modules for network, compute and storage, and a folder for each environment.',
      'The pipeline has linting, unit tests, and a smoke test at the end.',
      'We use a shared account for the pipeline and it can do everything it needs.',
      'Developers get a form where they order a database, and it appears within a minute.',
    ],
    silent: [
      'The runner gets a role that may write to one bucket.',
      'Images are scanned and signed, and unsigned ones are refused.',
      'Keys live for an hour and are rotated by the platform.',
      'Least privilege for each namespace.',
      'State is encrypted and only CI may read it.',
      'Passwords never go through a variable.',
    ],
  },
  {
    rule: 'no-cost',
    part: 'propose',
    scaffold: 'design',
    fires: [
      'Both regions run the full stack all the time, and data is replicated.',
      'All logs and traces are kept, at full resolution.',
      'The error budget tells us when to stop.',
      'Every team gets its own cluster with three node pools.',
      'I would give them the tool and let them run it.',
      'We double every component.',
    ],
    silent: [
      'The standby adds roughly $8k a month.',
      'Too expensive for what it buys, so a warm standby.',
      'I would show the bill by team.',
      'Batch goes on spot.',
      'The licence alone is 30,000 euros.',
      'That is half of our budget for the year.',
    ],
  },
  {
    rule: 'no-people',
    part: 'decide',
    scaffold: 'situational',
    fires: [
      'I set the thresholds higher, group the alerts and build a dashboard for the rest.',
      'The platform gets a new pipeline, and the old servers are switched off at the end of the quarter.',
      'I would write a policy and enforce it in CI.',
      'First the inventory, second the monitoring, third the migration.',
      'Automate the restarts and delete the flapping checks.',
      'The request is rejected as it breaks the standard.',
    ],
    silent: [
      'I sit down with the two who carry most of the nights.',
      'First I ask them what they fear to touch.',
      'I invite one of their developers to join our shift.',
      'The lead and I agree on a trial of four weeks.',
      'I explain to product what slips, and why.',
      'We run a survey before and after.',
    ],
  },
  {
    rule: 'nobody-told',
    part: 'action',
    fires: [
      'I looked at the graphs, found the bad node and drained it. Then I raised the limit.',
      'Our monitoring notified us and PagerDuty called me. I restarted the pods.',
      'I told nobody until it was fixed.',
      'Customers complained on social media while I was reading logs.',
      'I should have told support, but I was too busy with the database.',
      'I asked the network engineer to check the firewall, and he opened the port.',
    ],
    silent: [
      'I told support what was broken and what was not.',
      'The status page was updated at noon and at one.',
      'I kept the product owner in the loop by phone.',
      'Kim wrote an update for the executives every half hour.',
      'I posted in the incident channel what we knew.',
      'I let the account managers know which customers were hit.',
    ],
  },
  {
    rule: 'nothing-systemic',
    part: 'result',
    fires: [
      'All green again after half an hour, and the customers were happy.',
      'The team celebrated and everyone went home.',
      'We were back to normal operation and the ticket was closed.',
      'The developer promised to be more careful.',
      'We should add an alert for that some day.',
      'It took 40 minutes. My boss thanked me in the weekly meeting.',
    ],
    silent: [
      'We added an alert on queue depth that would have fired at once.',
      'The deploy now refuses images without a health check.',
      'A blameless review followed, with four actions and owners.',
      'I wrote the runbook and the next person used it in May.',
      'Every service has a timeout by default since.',
      'Batch jobs are tested on production-size data in CI now.',
    ],
  },
  {
    rule: 'blame',
    part: 'situation',
    fires: [
      'The outage happened because some junior developer pushed straight to main.',
      "It was the network team's fault, as usual.",
      'The intern forgot to renew the certificate.',
      'The vendor was incompetent and their support was useless.',
      'Our DBA did not bother to read the change request.',
      'He was careless and it was not the first time.',
    ],
    silent: [
      'A developer had committed a password to a public repository three days before.',
      'It was my fault: I forgot the second consumer.',
      "It was nobody's fault; the console let prod and test look alike.",
      'My director asked: "Which idiot did this?"',
      'The reviewers could not have seen it in the diff.',
      'We never asked who it was..',
    ],
  },
  {
    rule: 'vague-words',
    part: 'result',
    fires: [
      'Deploys are much faster.',
      'We reduced the alerts significantly.',
      'The site came back soon after.',
      'It saved us a lot of money.',
      'A huge improvement for everybody.',
      'After a while the queue was empty.',
    ],
    silent: [
      'Deploys are much faster: 6 minutes instead of 40.',
      'Alerts fell from 41 to 6 a week.',
      'Back in nine minutes.',
      'It saved us a lot, about £3,000 a month.',
      'The customer said "huge improvement".',
      'The review took two hours and was worth it.',
    ],
  },
  {
    rule: 'jargon',
    part: 'situation',
    fires: [
      'The XBR was down and with it the whole ordering.',
      'QTZ and PLF could not talk to each other.',
      'I was on the rota of the NVO group.',
      'Our EHUB-like service was fine but the MKD lost its queue.',
      'All GXP jobs failed at two.',
      'We moved the SBK to the cloud.',
    ],
    silent: [
      'The order router (XBR) was down.',
      'Our XBR, the order router, was down.',
      'API calls through the CDN got slow, and CPU and IO were fine.',
      'SLOs, MTTR, RTO and RPO were agreed with the CTO.',
      'I did NOT restart it, because the WAL was still on DISK-7 and ticket OPS-1234 was open.',
      'The XBR is our order router. The XBR was down.',
    ],
  },
  {
    rule: 'no-reflection',
    part: 'reflection',
    fires: [
      'It was a great team effort.',
      'I am proud of what was achieved.',
      'I learned a lot.',
      'Everyone was very satisfied in the end, and so was I.',
      'It was challenging but rewarding.',
      'The project is finished and documented.',
    ],
    silent: [
      'I would call the vendor an hour earlier.',
      'Next time: page first, read logs later.',
      'I underestimated how many scripts read that table.',
      'It taught me to ask the database who reads.',
      'I should have said no at the start.',
      'We had never rehearsed it. Now it is in the quarterly drill.',
    ],
  },
  {
    rule: 'told-people-with-rhythm',
    part: 'action',
    fires: [
      'I posted an update every fifteen minutes.',
      'I told support when the next update would come.',
      'Status page every 20 min, even without news.',
    ],
    silent: ['I told support.', 'Backups run every 15 minutes.', 'I posted an update when it was over.'],
  },
  {
    rule: 'gives-reason',
    part: 'action',
    fires: [
      'I rolled it back because it cost three minutes.',
      'I started with billing since it changes most.',
      'I kept the old side warm so that we could return.',
    ],
    silent: [
      'I rolled it back. It cost three minutes.',
      'The service had been unstable since Monday.',
      'I started with billing and went on with search.',
    ],
  },
  {
    rule: 'names-undo',
    part: 'action',
    fires: [
      'We could roll back in one command.',
      'The flag can be switched off at any time.',
      'Traffic goes back to the old cluster if errors rise.',
    ],
    silent: ['There was no rollback.', 'We came back from lunch and it was fine.', 'I added more nodes.'],
  },
  {
    rule: 'gives-number',
    part: 'result',
    fires: [
      'Pages fell from 41 to 6 a week.',
      'Restored in 38 minutes, at a cost of $4k.',
      'Lead time went from two days to ninety seconds.',
    ],
    silent: ['All fine again.', 'It runs on Postgres 15 since 2022.', 'One thing was better.'],
  },
  {
    rule: 'systemic-fix',
    part: 'result',
    fires: [
      'We added an alert on pool wait.',
      'The pipeline refuses such a plan now.',
      'After the review every batch job gets a query plan check.',
    ],
    silent: ['It was repaired.', 'We should have added an alert.', 'No review was held.'],
  },
  {
    rule: 'changes-others',
    part: 'result',
    fires: ['Six teams have adopted it.', 'Two other squads copied the check.', 'It became the default for new services.'],
    silent: ['My manager liked it.', 'The team was happy.', 'I use it every day.'],
  },
  {
    rule: 'names-trade-off',
    part: 'action',
    fires: [
      'I chose replication over a freeze. A freeze is simpler, but it can be tried only once.',
      'The alternative was a bigger pool. We gave up some headroom.',
      'I considered a restart. It would have been quicker, and cost us the cache.',
    ],
    silent: ['I chose replication.', 'It was the best solution.', 'We did it instead of lunch.'],
  },
  {
    rule: 'credits-others',
    part: 'action',
    fires: ['I asked Marta to take the database.', 'Tomasz found the slow query.', 'I paired with one engineer from each squad.'],
    silent: ['I checked Grafana and asked myself what had changed.', 'On Monday it broke.', 'Kubernetes took the node away.'],
  },
  {
    rule: 'reflects',
    part: 'reflection',
    fires: ['I would declare earlier.', 'Since then I ask for the worst case first.', 'I should have rung support.'],
    silent: ['It was fun.', 'I learned a lot.', ''],
  },
  {
    rule: 'sizes-impact',
    part: 'situation',
    fires: ['40 % of API calls timed out.', 'Three thousand customers could not pay.', 'We lost about $2,000 a minute.'],
    silent: ['Some customers could not pay.', 'At 02:14 the pager went.', 'Postgres 14 was slow.'],
  },
  {
    rule: 'own-decision',
    part: 'action',
    fires: ['I decided to fail over.', 'I chose the smaller change.', 'My call was to wait.'],
    silent: ['We decided to fail over.', 'It was decided to wait.', 'I was there.'],
  },
];

describe.each(EXAMPLES)('$rule', ({ rule, part, scaffold = 'star', fires, silent }) => {
  it.each(fires)('fires on “%s”', (text) => expect(found(rule, { [part]: text }, { scaffold })).not.toEqual([]));
  it.each(silent)('has nothing to say of “%s”', (text) => expect(found(rule, { [part]: text }, { scaffold })).toEqual([]));
});

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('the rules of length', () => {
  it.each([
    ['part-missing', { situation: 'It broke.', action: 'I mended it.', result: 'Fine.' }],
    ['part-missing', { situation: 'It broke.', task: 'TBD', action: 'I mended it.', result: '...' }],
    ['part-missing', { action: words(200) }],
    ['part-thin', { action: 'I restarted it.' }],
    ['part-thin', { situation: words(40), task: words(20), action: words(150), result: 'It worked.', reflection: words(20) }],
    ['part-long', { situation: words(200), action: words(150) }],
    ['part-long', { task: words(120), action: words(150) }],
    ['balance', { situation: words(100), task: words(20), action: words(40), result: words(30) }],
    ['balance', { situation: words(40), action: words(60), result: words(110) }],
    ['speaking-time', { situation: words(20), action: words(30) }],
    ['speaking-time', { situation: words(100), action: words(450) }],
  ])('find %s', (rule, parts) => expect(found(rule, parts)).not.toEqual([]));

  it('leave a well-shaped answer alone', () => {
    const parts = { situation: words(50), task: words(25), action: words(150), result: words(50), reflection: words(40) };
    for (const rule of ['part-missing', 'part-thin', 'part-long', 'balance', 'speaking-time']) expect(found(rule, parts)).toEqual([]);
  });
});

/** Judged by the whole text; their examples stand in tests of their own. */
const OF_WHOLE_TEXTS = ['nothing-specific', 'other-question', 'copied', 'template', 'repeated'];

it('has examples for every rule', () => {
  const shown = [
    ...EXAMPLES.map(({ rule }) => rule),
    ...OF_WHOLE_TEXTS,
    'part-missing',
    'part-thin',
    'part-long',
    'balance',
    'speaking-time',
  ];
  expect(RULES.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});
