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
];
