import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../server/domain/story/paste/figures.ts';

describe('the figures of a text', () => {
  it.each([
    ['Rotated 1 200 certificates', '1 200 certificates'],
    ['Rotated 1,200 on Friday', '1,200'],
    ['Fixed 12 critical vulnerabilities and 85 high ones', '12 critical vulnerabilities; 85 high ones'],
    ['Cut it from 4 h to 15 min for 4,200 hosts', 'from 4 h to 15 min; 4,200 hosts'],
    ['Availability rose to 99.95 %, for 3.5k users', '99.95 %; 3.5k users'],
    ['Down for 2 h 45 min', '2 h 45 min'],
    ['Deploys went from 2/week to 14/day', 'from 2/week to 14/day'],
    ['Saved 9,000 dollars a month and €310,000', '9,000 dollars a month; €310,000'],
    ['3 of 11 backups could not be read', '3 of 11 backups'],
    ['Von 6 Stunden auf 35 Minuten verkürzt', 'Von 6 Stunden auf 35 Minuten'],
    ['Lock waits 1,800 → 10', '1,800 → 10'],
    ['Failed deploys went from 1 in 6 to 1 in 40', 'from 1 in 6 to 1 in 40'],
    ['Fixed 1 in 3 days', '1; 3 days'],
    ['Restored the 15-minute snapshot of a 12-node cluster', '15-minute; 12-node'],
    ['Led a team of 9 through three data centre exits', '9'],
    ['Latenz fiel auf 12.05 Sekunden', '12.05 Sekunden'],
    ['Renewed for €1.1m, at 300 m of cable', '€1.1m; 300'],
    ['The service opens 40 per pod', '40 per pod'],
    ['Took 503 calls, 500 errors among them', '503 calls; 500 errors'],
    ['Held 4,200 req/s and saved AU$46,000', '4,200 req/s; AU$46,000'],
    ['Led a 90-minute outage on a 40-node cluster', '90-minute; 40-node'],
    ['Moved the score of the rota from 3.2 to 4.5', 'from 3.2 to 4.5'],
    ['Upgraded the disks; errors per call went from 1.2 to 1.4', 'from 1.2 to 1.4'],
    ['Closed port 22 on 300 hosts of +12 sites', '300 hosts; 12 sites'],
    ['Moved nginx 40 times, the last of 30 hosts', '40 times; 30 hosts'],
    ['1.5 hours, 12. 9 hosts', '1.5 hours; 12; 9 hosts'],
    ['Paid EUR 2.7m, then 2.7m EUR and £2.7 m', 'EUR 2.7m; 2.7m EUR; £2.7 m'],
    ['Between €1.4m–1.6m and $18-20k', '€1.4m–1.6m; $18-20k'],
    ['Alarms per cluster went from 1.2 to 1.4', 'from 1.2 to 1.4'],
    ['Saved EUR 1.4m a year and 1.4M GBP a month', 'EUR 1.4m a year; 1.4M GBP a month'],
    ['From 1.9 million USD to 300 thousand CHF', 'From 1.9 million USD to 300 thousand CHF'],
    ['Costs $ 12k, € 12k, 12k € or 12k $', '$ 12k; € 12k; 12k €; 12k $'],
    ['One build 21 min -> 9 min, the job 40 s, on build 2214', '21 min -> 9 min; 40 s'],
    ['Prend 1 h 10 au lieu de 3 h 05, ou 2h30', '1 h 10; 3 h 05; 2h30'],
    ['Ramené de 4 h 05 à 1 h 20', 'de 4 h 05 à 1 h 20'],
    ['Took 2 h, 30 nodes; in 24 h 40 hosts, 3 m of cable', '2 h; 30 nodes; 24 h; 40 hosts; 3'],
    ['12 euros, 20 hosts for 9 EUR 40 times', '12 euros; 20 hosts; 9 EUR; 40 times'],
  ])('have their own unit or noun: %s', (text, figures) => expect(figuresIn(text, 200)).toBe(figures));

  it.each([
    'In 2019 we had none',
    'On 12 March 2024 at 08:10, 2024-04-09',
    'Kubernetes 1.29, Windows Server 2003, Postgres 14, TLS 1.2, p99, EC2',
    'INC-2087, CVE-2024-3094, SEV-1, #123, 10.0.0.1, v2',
    'Until 13 May; 04/2021 – 08/2024',
    'Störung am 12.05. und vom 3.6. bis 5.6.',
    'The basket returned 503, the shop answers 500s with HTTP 404',
    'Called it off at minute 22, a 3-tier shop behind 2-factor login, as bug 4411 says',
    'Opened port 9200 and port 22, TCP 443, behind nginx 1.18 and HAProxy 2.4',
    'Asked at ext. 5512, extension 77, tel. 4431, or +49 30 1234567 and +44 20 7946 0123',
    'At 10:59 UTC+0 and 12:30 GMT+2, UTC-03:00',
    'Upgraded the clusters of the shop from 1.19 to 1.21',
    'All clusters of the shop went from 1.23 to 1.25',
    'Moved Postgres 9.6 → 13, Java 8 to 17, Kubernetes 1.23 -> v1.25',
    'Coupure à 14 h 30, revenue vers 16h05, de garde 18h00–21h00',
    '09h40 first alarm',
    '1. The relay',
    '12) The rota',
  ])('are no dates, versions or names: %s', (text) => expect(figuresIn(text, 200)).toBe(''));

  it('never reach over the end of a line', () => {
    expect(figuresIn('fell to 1200\nGrafana panels; of which 300\nAzure runners', 200)).toBe('1200; 300');
  });

  it('are told once each, and only as many as fit', () => {
    expect(figuresIn('5 hosts, 5 hosts, 6 hosts', 200)).toBe('5 hosts; 6 hosts');
    expect(figuresIn('5 hosts, 6 hosts', 9)).toBe('5 hosts');
  });
});
