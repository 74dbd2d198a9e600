/** What is no event of the work that interviewers ask about, however its words sound: home, study, sport, an outing, a purchase, a sale. */
import { type ToldPlace, type ToldSentence, wordsToldIn } from './told.ts';

/** Activities, not trades: a candidate may have run the servers of a football club. */
const EVERYDAY = `
  my thesis, thesis, university of, phd, my supervisor, student project, at fair, stood on stand, dissertation, my degree, bachelor, professor, university project, semester, passed exam, my studies, my exam,
  reading circle, reading group, book club, novel, choir, band, orchestra, concert, chess, poem, blog post, company song, football,
  football cup, cup final, tournament, marathon, half marathon, running club, hockey, handball, volleyball, basketball, cricket, rugby,
  tennis, cycling tour, bike ride, bike to work, referee, penalties, first division, goalkeeper, coach of, my team won, scouts, wedding,
  birthday, funeral, christmas party, summer party, birthday party, picnic, cake, bake, cooking, recipe, guests, catering, neighbour,
  neighbours, caretaker, condominium, my flat, my house, my building, our house, our street, outage at home, power at home, my home,
  kitchen, garden, allotment, landlord, school fete, kindergarten, parents evening, parish, church, volunteer, fire brigade, campsite,
  caravan, office move, move of offices, moved offices, new office, moving offices, move of office, desks, chairs, furniture, removal
  van, removal men, meeting rooms, coffee machine, canteen, seating plan, carpets, hackathon, game jam, quiz, escape room, board game,
  video game, lan party, robot race, drone race, pub quiz, demo for, sales demo, sales call, sales pitch, pitch, trade fair, booth,
  stand at, brochure, keynote, demo copy, conference talk, gave talk, conference for, meetup, podcast, job fair, career day, open day,
  school visit, job interviews, interviewing, bought laptops, new laptops, laptops for, buying laptops, phones for, headsets, purchase
  order, sim cards, mobile phones, webcam, handset, team outing, away day, offsite, escape game, secret santa, sweepstake, raffle,
  charity run, fundraiser, jumble sale`;

/** Words of the work: a story without any is told in the words of another. */
const FIELD = `
  server, machine, service, system, software, code, deploy, release, pipeline, build, database, cluster, cloud, terraform, kubernetes, log,
  logs, alert, alarm, on call, call out, pager, rota, production, outage, incident, site, website, app, application, api, network, backup,
  script, bug, queue, cache, repository, git, developer, devs, sre, devops, engineer, platform, infrastructure, config, terminal, ticket,
  dashboard, monitoring, container, data centre, data center, portal, self service, squad, rollback, roll back, patch, library, password, key,
  token, certificate, domain, dns, load balancer, firewall, latency, timeout, metric, trace, slo, error budget, sprint, test environment,
  staging, canary, blue green, feature flag, schema, table, column, query, rows, index, replica, failover, region, disk, memory, cpu, restore,
  tape, snapshot, postmortem, post mortem, retrospective, blameless, architect, architecture, principal, kafka, message bus, monolith,
  microservice, change board, approval, audit, auditor, version, upgrade, image, linux, windows, oracle, postgres, mysql, aws, azure, gcp,
  vault, secret, automation, automated, checklist, manual, mainframe, server room, cve, vulnerability, log4j, openssl, scheduler, payment,
  checkout, batch, cron, job, batch job, shift, night call, telephone, bill, spend, survey, lead time, junior, mentor, mentored, coached,
  trainee, apprentice, graduate, intern, switch over, cutover, go live, product owner, feature, review, requests, users, online`;

/** A title says what it is all about; what it was for stands in front. */
const PLACES: Readonly<Record<ToldPlace, number>> = {
  title: 2.5,
  head: 1,
  situation: 1,
  task: 1,
  action: 0.6,
  result: 0.6,
  numbers: 0.6,
  reflection: 0.4,
};

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const EVERYDAY_PHRASES = phrasesOf(EVERYDAY);
const FIELD_PHRASES = phrasesOf(FIELD);

/** Evidence that a story without any word of the work has against it. */
const NO_FIELD = 1;

/** What speaks against its being of the work at all, in the measure of a match's evidence; 0 where nothing does. */
export function offField(told: readonly ToldSentence[]): number {
  const everyday = Array.from(placesOf(told, EVERYDAY_PHRASES).values()).reduce((sum, place) => sum + place, 0);
  return everyday + (placesOf(told, FIELD_PHRASES).size === 0 ? NO_FIELD : 0);
}

/** Each phrase once, where it says most. */
function placesOf(told: readonly ToldSentence[], phrases: Phrases): Map<string, number> {
  const best = new Map<string, number>();
  for (const { place, words } of told) {
    words.forEach((word, at) => {
      for (const phrase of phrases.get(word.stem) ?? []) {
        const key = phrase.join(' ');
        if (phrase.every((stem, step) => stem === words[at + step]?.stem)) best.set(key, Math.max(best.get(key) ?? 0, PLACES[place]));
      }
    });
  }
  return best;
}

/** By their first stems. */
function phrasesOf(list: string): Phrases {
  const byFirst = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of list.split(',')) {
    const stems = wordsToldIn(phrase).map(({ stem }) => stem);
    const first = stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), stems]);
  }
  return byFirst;
}
