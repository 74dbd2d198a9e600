/** Names of tools and products of the field, as candidates write them. Words that are mostly something else (`go`, `make`) are left out. */
import { words } from '../lexicon.ts';

export const NAMES = words(`
  kubernetes k8s kubectl kops kustomize helm helmfile docker podman containerd openshift rancher nomad swarm mesos ecs eks gke aks
  fargate lambda terraform terragrunt opentofu pulumi cloudformation cdk bicep crossplane atlantis ansible chef puppet saltstack packer
  vagrant tflint infracost checkov tfsec terrascan jenkins gitlab github bitbucket circleci travis teamcity bamboo drone tekton
  spinnaker argo argocd flux fluxcd flagger concourse buildkite harness octopus prometheus grafana loki tempo mimir thanos cortex
  victoriametrics alertmanager datadog dynatrace instana splunk elk elasticsearch elastic opensearch logstash kibana filebeat fluentd
  fluentbit graylog jaeger zipkin opentelemetry otel honeycomb lightstep sentry nagios zabbix icinga sensu cloudwatch stackdriver
  pagerduty opsgenie victorops statuspage newrelic appdynamics sonarqube sonar artifactory nexus harbor ecr gcr acr snyk trivy clair
  anchore aqua twistlock falco opa gatekeeper kyverno vault consul etcd zookeeper istio linkerd envoy nginx haproxy traefik kong cilium
  calico kafka rabbitmq sqs sns kinesis redis memcached postgres postgresql mysql mariadb mongodb cassandra dynamodb aurora rds s3 ec2
  vpc iam cloudfront cloudflare akamai fastly route53 bigquery snowflake redshift spark airflow flyway liquibase selenium cypress junit
  jmeter k6 gatling locust postman maven gradle npm bazel backstage launchdarkly unleash jira confluence servicenow bash powershell
  python perl vmware vsphere proxmox openstack aws azure gcp heroku vercel slack
  karpenter keda knative dapr ebpf tetragon tailscale wireguard clickhouse redpanda nats jetstream pulsar dependabot coroot netdata
  signoz turborepo sigstore cosign kargo rekor steampipe conftest ceph longhorn velero talos k3s k0s k9s microk8s minikube spacelift env0
  scalr opslevel humanitec rootly firehydrant grype syft kubescape vcluster kubevirt kubecost opencost metallb kubevela skaffold okteto
  telepresence mirrord gitea forgejo woodpecker dagster dbt airbyte fivetran debezium flink trino duckdb cockroachdb yugabytedb tidb vitess
  planetscale supabase scylladb valkey dragonflydb minio qdrant milvus weaviate vllm mlflow kubeflow kserve openfeature flagsmith
  growthbook litmuschaos toxiproxy testcontainers wiremock playwright semgrep codeql gitleaks trufflehog lacework sysdig crowdstrike okta
  auth0 keycloak spiffe infisical chronosphere groundcover promtail telegraf influxdb pyroscope parca beyla pyrra nobl9 cribl buildah
  kaniko buildkit skopeo nixos earthly cdktf terramate terratest driftctl cloudnativepg strimzi patroni pgbouncer pgbackrest coredns
  antrea krakend tyk apisix flatcar bottlerocket firecracker gvisor eventbridge
`);

/** Names that are words as well: they count where they are written with a capital. */
export const CAPITALISED = words(`
  temporal dagger vector alloy teleport boundary renovate rook kuma contour emissary gloo neon prefect iceberg gremlin pact pants earthly
  windmill garden tilt polaris goldilocks spire dex wiz orca port copilot cursor nix bun nx ray litmus sloth presto split
`);

/** Names of two words. */
export const LONG_NAMES = [
  'new relic',
  'github actions',
  'gitlab ci',
  'gitlab runner',
  'argo cd',
  'argo rollouts',
  'azure devops',
  'octopus deploy',
  'route 53',
  'fluent bit',
  'open telemetry',
  'app dynamics',
  'elastic search',
  'docker compose',
  'docker swarm',
  'aws codepipeline',
  'hashicorp vault',
  'cloud build',
  'x ray',
  'pager duty',
  'service now',
  'victoria metrics',
  'helm charts',
  'load runner',
  'ms sql',
  'google cloud',
  'grafana (?:mimir|tempo|loki|alloy|oncall|cloud|pyroscope|k6|beyla|agent)',
  'argo (?:workflows|events)',
  'external (?:secrets|dns)',
  'sealed secrets',
  'cert manager',
  'cluster api',
  'chaos mesh',
  'cloud custodian',
  'incident\\.io',
  'cloud run',
  'step functions',
  'secrets manager',
  'jenkins x',
  'uptime kuma',
];
