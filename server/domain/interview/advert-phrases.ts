/** What adverts name that answers seldom do: tools that stand for their field of work, and the names that recruiters have for such fields. */

/** By the concept that they ask for (story/synonyms.ts). Each is matched as it is written, in any case, a blank for a blank or a hyphen. */
const PHRASES: Readonly<Record<string, string>> = {
  observability: `
    alertmanager, thanos, mimir, victoriametrics, victoria metrics, tempo, zipkin, honeycomb, lightstep, zabbix, nagios, icinga,
    checkmk, sentry, dynatrace, appdynamics, instana, cloudwatch, stackdriver, azure monitor, fluentd, fluent bit, fluentbit,
    logstash, elastic stack, elasticsearch, graylog, signalfx, sumo logic, influxdb, telegraf, apm, insight into production`,
  alerts: 'alertmanager, zabbix, nagios, icinga, checkmk, false alarms, signal to noise',
  'on-call': `
    victorops, squadcast, xmatters, splunk on call, grafana oncall, 24/7, 24x7, round the clock, around the clock, out of hours,
    after hours, roster, weekend duty, pager duty, call out`,
  burnout: 'healthy rota, healthy roster, healthy on call, sustainable on call, sustainable pace, work life balance on call, fewer pages',
  incident: `
    incident.io, firehydrant, rootly, blameless.com, major incident, incident management, incident response, severity one,
    severity 1, production incidents, firefighting`,
  lead: `
    incident management, incident response, major incident, major incidents, coordinate the response, incident coordinator, incident
    commander, incident lead, lead incidents, run incidents, handle incidents, severity one, severity 1, sev 1, sev1, production
    incidents`,
  command: 'incident management, incident response, major incident, coordinate the response, incident coordinator',
  postmortem: 'after action review, problem management, follow up reviews, learning from incidents',
  kubernetes: `
    rancher, tanzu, k3s, nomad, kustomize, kubeadm, cka, ckad, cks, container orchestration, container platform, crd,
    cilium, calico, fargate, ecs, docker swarm`,
  pod: 'docker, containerd, podman, workload, workloads',
  iac: `
    atlantis, spacelift, env0, scalr, terraform cloud, terraform enterprise, hcl, puppet, saltstack, vagrant,
    cloud formation, arm templates, infrastructure automation, configuration management, provisioning as code`,
  state: 'atlantis, spacelift, env0, scalr, terraform cloud, terraform enterprise, root module, monolithic terraform, terragrunt',
  environments: 'control tower, multi account, aws accounts, organisations unit, management groups',
  pipeline: `
    bamboo, bazel, dagger, concourse, spinnaker, octopus deploy, azure devops, azure pipelines, codepipeline, codebuild,
    travis, woodpecker, artifactory, sonarqube, build system, build systems, build tooling, release engineering,
    release automation, release management, trunk based, build farm`,
  rollout: 'spinnaker, argo rollouts, flagger, canaries, progressive rollout, gradual rollout, deployment strategies, release strategies',
  flag: ' split.io, flagsmith, configcat, openfeature',
  gates: `
    kyverno, gatekeeper, conftest, checkov, regulated, regulator, regulators, regulation, sox, hipaa, itil, four eyes,
    segregation of duties, separation of duties, governance, governed releases`,
  'self-service': `
    port catalogue, port catalog, cortex.io, opslevel, humanitec, kratix, crossplane, platform engineering, developer platform,
    developer productivity, engineering enablement, developer enablement, enablement, paved path, paved paths, scaffolding, scaffolder,
    internal platform, developer tooling, golden paths, inner source`,
  'team-measures':
    'accelerate metrics, space framework, space and dora, engineering metrics, delivery performance, value stream, okrs, kpis',
  fragmentation: 'common way, common tooling, tooling strategy, tool landscape, technology choices, one way of working, tech radar',
  slo: 'nobl9, pyrra, service levels, sla, slas, reliability targets, sre practices, sre principles, site reliability engineering',
  secrets: `
    hashicorp vault, pki, hsm, cert manager, sops, cyberark, conjur, infisical, key management, credential management, secret
    management, secrets handling, spiffe, workload identity, identity and access`,
  cve: `
    trivy, snyk, grype, wiz, prisma cloud, qualys, nessus, tenable, dependabot, renovate, sigstore, cosign, slsa, supply chain,
    software supply chain, image scanning, vulnerability management, patch management, hardening, hardened images, container security`,
  'disaster-recovery': `
    velero, veeam, restic, pgbackrest, business continuity, bcp, continuity, recoverability, resilience testing, dora regulation, dr plan, recovery plans, point in time recovery`,
  failover: 'patroni, pacemaker, galera, aurora global, spanner, cockroachdb, high availability, ha cluster, ha clusters',
  region: 'second data centre, second data center, two data centres, two data centers, multi cloud, global footprint, geographically',
  schema: 'flyway, liquibase, pt online schema change, pg repack, vitess, gh ost, schema migrations, database changes, database releases',
  migration: `
    rehost, re host, modernise, modernisation, modernize, modernization, cloud adoption, cloud journey, cloud transformation, move to
    the cloud, exit from our data centre, server rooms, on prem, on premises, on premise, vmware`,
  legacy: 'mainframe, monolith, technical debt, grown over years, historically grown, bare metal, vmware estate, old estate',
  toil: 'rundeck, stackstorm, ansible tower, awx, runbook automation, task automation, reduce manual effort, repetitive work',
  mentoring: `
    raise the level, upskill, upskilling, technical leadership, develop engineers, develop people, train colleagues, knowledge sharing,
    share knowledge, enable colleagues, less experienced, early career, brown bag`,
  disagreement:
    'strong opinions, challenge decisions, healthy debate, influence without authority, constructive conflict, stand your ground',
  ownership:
    'shift left, shared responsibility, end to end responsibility, production readiness, embedded sre, service owners, devops culture',
  cost: `
    kubecost, opencost, cloudhealth, cloudability, infracost, graviton, commitments, cost optimisation, cost optimization,
    cost efficiency, cloud economics, what we pay, budget responsibility`,
  capacity: 'keda, k6, gatling, jmeter, high traffic, heavy traffic, traffic peaks, capacity planning, millions of requests, sale days',
  latency: 'sluggish, performance tuning, performance engineering, low latency, response times, performance problems',
  errors: 'flaky, unstable services, service degradation, degraded service, degradation, failing requests',
  diagnosis: 'tcpdump, strace, ebpf, wireshark, linux internals, deep dive, deep dives, fault finding',
};

/** Every phrase with the concepts that it asks for. */
export const ADVERT_PHRASES: ReadonlyMap<string, readonly string[]> = conceptsByPhrase();

function conceptsByPhrase(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [concept, phrases] of Object.entries(PHRASES))
    for (const phrase of phrases.split(',').map(asOneLine)) found.set(phrase, [...(found.get(phrase) ?? []), concept]);
  return found;
}

/** In lower case, with single blanks: as phrases are compared. */
export function asOneLine(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

/** The longest phrase at each place. */
export const ANY_PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...ADVERT_PHRASES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

function pattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s-]');
}
