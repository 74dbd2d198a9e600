/** What the field says in several ways: here the words of an advert and those of a question meet, and a scenario finds its shape. */

/**
 * One concept each. A phrase stands for all that share its stems; `=` in front wants this very word, where the stem says too much
 * (`billing` is no bill).
 */
const PHRASES: Readonly<Record<string, string>> = {
  incident: `
    incident, outage, downtime, sev 1, sev1, sev 2, sev2, p1, major failure, went down, taken down, was down, disruption, incident
    commander, incident lead, led the incident, broke production, fell over, took the site down, went dark`,
  lead: `
    =led, =lead, =leading, leader, in charge, took charge, incident commander, commander, incident lead, migration lead, led the
    incident, led the response, ran the call, drove the, headed`,
  command: `
    incident commander, incident command, commander, =ic, bridge, war room, led the incident, led the response, incident lead, ran the
    call, coordinated, took charge`,
  'own-fault': `
    my change, my mistake, my own change, my fault, my error, my deploy, my commit, i broke, i caused, i took down, i brought down, i
    destroyed, by my mistake, accidentally, by accident, inadvertently, it was me, took the site down, took the service down, took the
    shop down, took production down, took it down, brought production down, brought the site down, a change of mine, caused by me, my
    own mistake, own change caused, your change caused, your own change`,
  postmortem: `
    postmortem, post mortem, retrospective, review, retro, lessons learned, incident review, root cause analysis, =rca, learning review`,
  blameless: `
    blameless, blame, blamed, =accountable, =accountability, asked for a name, wanted a name, who was responsible, human error, who did
    it, psychological safety, culprit, scapegoat, punish, punishment, just culture, finger pointing, near miss`,
  customers: 'customer, user, client, patient, shopper, merchant, subscriber',
  stakeholders: 'stakeholder, leadership, management, executive, director, cto, ciso, board, vp, head of',
  communication: `
    status page, status update, update every, updates every, announced, communication, communicate, informed, kept informed, customer
    support`,
  relief: `
    mitigate, mitigation, restore service, shed load, load shedding, waiting room, relieve, relief, stop the bleeding, stabilise,
    stabilize, contain`,
  'time-to-restore': 'mttr, time to restore, time to recover, time to recovery, restored after',
  'disaster-recovery': `
    disaster recovery, disaster, =dr, restore, backup, rto, rpo, recovery, recovery works, recovery time, recovery point, restore test,
    game day, dr test, dr exercise, data loss, data lost, snapshot`,
  region: 'region, multi region, cross region, availability zone, geo redundant, second site, standby',
  failover: `
    failover, fail over, failed over, active passive, active active, replica, replication, promote the replica, split brain, fencing,
    fenced, quorum, warm standby, hot standby`,
  kubernetes: 'kubernetes, k8s, eks, gke, aks, openshift, kubectl, cluster, helm',
  pod: 'pod, container, deployment object, replica set, daemonset, sidecar',
  crashloop: `
    crashloopbackoff, crash loop, crashloop, oom, oomkilled, oom killed, out of memory, exit code, =liveness, liveness probe, startup
    probe, readiness probe, restarting pods, memory limit, restart loop, kept restarting, restarted every, crash, crashing`,
  iac: 'infrastructure as code, iac, terraform, opentofu, pulumi, cloudformation, cdk, bicep, terragrunt, crossplane, ansible, tf',
  state: `
    state file, terraform state, remote state, one state, state lock, split the state, state mv, tfstate, state bucket, state, blast
    radius, prevent destroy, drift`,
  environments: 'environment, =account, =accounts, subscription, landing zone, workspace, aws organization',
  module: 'module, modules, least privilege, versioned module',
  pipeline: `
    ci cd, cicd, pipeline, ci, cd, continuous delivery, continuous integration, continuous deployment, =build, =builds, jenkins, github
    actions, gitlab, argo cd, argocd, flux, buildkite, circleci, tekton, teamcity, gitops`,
  deploy: 'deploy, deployment, release, ship, shipping, releases, go live, deploys a day, several times a day, release train',
  speed: 'lead time, faster, velocity, deploy frequency, deployment frequency, cycle time, speed, deploys a day, throughput',
  gates: `
    gate, approval, approve, sign off, signoff, change board, change advisory board, =cab, change management, policy, policy check,
    policy as code, compliance, audit, auditor, control, guardrail, opa, freeze, change freeze`,
  rollout: `
    rollout, canary, blue green, rolling, rolling update, progressive delivery, staged, ring, percent of traffic, traffic shifting, argo
    rollouts, flagger, gradually`,
  rollback: 'rollback, roll back, rolled back, revert, undo, way back, back out, backed out, turn back',
  flag: 'feature flag, feature toggle, toggle, flag, kill switch, launchdarkly, dark launch',
  microservices: 'microservice, service oriented',
  schema: `
    schema, column, alter table, backfill, expand and contract, expand contract, dual write, double write, write both, gh ost, online
    ddl, busy table, large table, big table, =tables, database migration, schema change, index, add column, online schema`,
  'no-downtime': `
    zero downtime, without downtime, no downtime, read only, without interruption, without an outage, maintenance window, downtime
    window`,
  migration: `
    migration, migrate, cutover, cut over, moved to, move to, had to move, led the move, =moving, data centre, data center, datacenter,
    replatform, lift and shift, cloud move, decommission, switched off, go or no go, dress rehearsal, rehearse, rehearsal, parallel run`,
  toil: `
    toil, manual, manually, by hand, repetitive, repeated work, hours a week, hours a month, hours per week, chore, spreadsheet, copy
    paste, click ops, tickets a week, automate, automation, automated, self healing, scripted`,
  mentoring: `
    mentor, mentee, mentoring, coach, pair, pairing, pair programming, buddy, shadow, shadowing, shadowed, junior, grow, growth,
    promoted, teach, taught, onboard, onboarding, new joiner, new hire, apprentice, confidence, intern, graduate, career, trained`,
  disagreement: `
    disagree, disagreed, disagreement, disagree and commit, oppose, opposed, objection, argue, argued, argued against, push back, pushed
    back, veto, unconvinced, convince, persuade, counter proposal, against the plan, talked out of, said no, dissent, outvoted, did not
    adopt`,
  evidence: 'prototype, proof of concept, poc, experiment, spike, benchmark, risk analysis, trial',
  decision: 'technical decision, architecture, architect, decision record, adr, rfc, design review',
  mesh: 'service mesh, mesh, istio, linkerd',
  fragmentation: `
    adopt, adoption, standard, standards, standardise, standardize, fragment, fragmentation, tool sprawl, second tool, new tool, own
    tool, another tool, second system, competing tool, split the platform, split your platform, golden path, exception, exceptions,
    consolidate, technology radar, autonomy`,
  'self-service': `
    self service, self serve, developer portal, backstage, portal, template, golden path, paved road, service catalogue, service
    catalog, central team, platform as a product, internal developer platform, =idp, provision, provisioning, on demand`,
  'team-measures': `
    dora, four keys, change failure rate, developer experience, developer survey, developer satisfaction, survey, satisfaction, nps,
    measure the team, kpi, okr, platform adoption, delivery metrics, team is doing well, deploy frequency, deployment frequency, lead
    time`,
  ownership: `
    you build it you run it, run what they build, you build it, they build, developers on call, refuse to run, refused on call,
    reluctant, take ownership, service ownership, not our job, not their job, is your job, throw over the wall, over the wall, own their
    service, carry its own pager, handed over ownership, hand over ownership`,
  legacy: `
    legacy, inherit, inherited, inheriting, undocumented, no documentation, no docs, fragile, brittle, brownfield, took over, hand
    built, snowflake, nobody understood, nobody knew, deployed by hand, old system, technical debt, tribal knowledge, legacy monolith`,
  slo: `
    slo, sli, error budget, service level, service level objective, service level indicator, burn rate, availability target, burn down,
    =nines, budget was spent, budget burn, objective`,
  product: 'product manager, product owner, product people, roadmap, feature work, feature launch',
  observability: `
    observability, monitoring, instrument, instrumentation, telemetry, tracing, trace, traces, metric, metrics, prometheus, grafana,
    datadog, opentelemetry, otel, cardinality, dashboard, log, logs, logging, new relic, splunk, kibana, elk, loki, jaeger, time series`,
  alerts: 'alert, alerting, alerts, page, paged, paging, alarm, alert fatigue, noisy alerts, false positive, noise, noisy',
  'on-call': 'on call, oncall, pager, rota, rotation, pagerduty, opsgenie, night shift, standby duty, =shifts, my shift',
  burnout: `
    burnout, burn out, burning out, burned out, burnt out, exhausted, tired, leave the rotation, off the rota, pages at night, paged at
    night, =nights, woken, woken up, broken night, sleepless, attrition`,
  latency: 'latency, slow, p99, p95, response time, slowness, timeout, time out, timed out, percentile',
  errors: `
    5xx, 500, 502, 503, 504, error rate, failed requests, requests fail, sporadic, intermittent, on and off, golden signals, bad gateway`,
  diagnosis: `
    diagnose, diagnosis, troubleshoot, troubleshooting, debug, debugging, investigate, hypothesis, root cause, narrowed down, find out
    why`,
  cve: `
    cve, vulnerability, vulnerable, patch, patching, patched, log4shell, log4j, heartbleed, zero day, exploit, exploitable, advisory,
    security advisory, sbom, base image, golden image, exposed, exposure, critical vulnerability, remediation`,
  secrets: `
    secret, credential, password, =keys, access key, api key, token, vault, secrets manager, =rotate, =rotated, =rotating, key rotation,
    secret rotation, oidc, leaked key, leaked credentials, long lived, short lived, sealed secrets, external secrets, kms, certificate`,
  leak: 'leak, leaked, breach, compromise, compromised, exposed credentials, in a public repository',
  security: 'security, secure, infosec, security team, devsecops, iam, encryption, pci, soc 2, iso 27001, gdpr',
  cost: `
    cost, spend, spending, =bill, =bills, finops, savings plan, saving, savings, saved, right size, right sizing, rightsizing, spot,
    spot instance, reserved instance, idle, waste, budget line, karpenter, unit cost, cheaper, invoice`,
  cloud: 'aws, azure, gcp, google cloud, cloud, ec2',
  capacity: 'autoscaling, autoscaler, scale, scaling, capacity, load test, peak, black friday',
  redundancy: 'redundancy, redundant, resilience, resilient, reliability, availability, uptime',
  runbook: 'runbook, playbook, documentation, documented, written guide, wiki',
};

export const CONCEPTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PHRASES).map(([concept, phrases]) => [concept, phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))]),
);

/** Words of English that say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost alone along already also although always am among an and another any anybody
  anyone anything are around as ask asked at away back be became because become been before began being below best better between both
  bring brought but by call came can cannot could day days did do does doing done down during each either else end enough even ever
  every everybody everyone everything far few find first five for four from full further gave get gets getting give given go goes going
  gone good got great had half happen happened has have having he hear heard held help her here hers high him his hold hour hours how i
  if in instead into is it its itself just keep kept knew know known large last later least left less let like little long look looked
  lot made make makes making many matter may me mean might mine minute minutes month months more most much must my myself near need
  needed never new next no nobody none nor not nothing now of off often old on once one ones only onto or other others our ours out over
  own part people per person place point put quarter quite rather read ready real right run said same saw say says second see seem seen
  set seven several shall she should show showed shown side since six small so some somebody someone something soon still such take
  taken takes team teams tell ten than that the their theirs them themselves then there these they thing things think third this those
  though thought three through time times to today together told too took toward try tried turn turned twice two under until up upon us
  use used using very want wanted was way ways we week weeks well went were what when where whether which while who whole whom whose why
  will with within without word words work worked would write wrote year years yes yet you your yours yourself`.split(/\s+/),
);
