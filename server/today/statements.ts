/**
 * What Today asks the database, as one question whose answer is one row: a row of our own costs more to fetch than to find. Each part
 * looks up a bounded number of entries of an index, whatever is stored. ?1 is the candidate, ?2 and ?3 are the midnights that begin and
 * end today.
 */

/** The newest entry of before today; after a clock was set back, one from the days to come. */
function newestButToday(select: string, from: string, at: string): string {
  const newest = (when: string) => `(select ${select} from ${from} and ${when} order by ${at} desc limit 1)`;
  return `coalesce(${newest(`${at} < ?2`)}, ${newest(`${at} >= ?3`)})`;
}

const ANSWERS = 'answers where candidate_id = ?1 and question_id = asked.value';
const RATINGS = "evidence where candidate_id = ?1 and subject = 'question:' || asked.value";
/** Ratings of one question in the days that Lately tells of; more of them would be a day of nothing else. */
const RATINGS_A_QUESTION = 20;
const MATCHES = 'story_matches where candidate_id = ?1 and question_id = asked.value';

/** One a question of the JSON list ?4. */
const QUESTIONS = `
  select json_group_array(json_array(asked.value,
    answer.id, answer.revision, answer.words, answer.created_at, answer.updated_at,
    latest.words > 0 and latest.updated_at >= ?2 and latest.updated_at < ?3,
    rated.level, rated.self_level, rated.at,
    newest.level, newest.self_level, newest.at,
    json((select json_group_array(at) from (select at from ${RATINGS} order by at desc limit ${RATINGS_A_QUESTION}))),
    card.buried_until, card.created_at, (select was_due from reviews where card_id = card.id and at >= ?2 and at < ?3 order by at limit 1),
    (select strength from ${MATCHES} order by score desc limit 1),
    card.due, card.stability, card.difficulty, card.scheduled_days, card.reps, card.lapses, card.state, card.reviewed_at))
  from json_each(?4) as asked
    left join answers as answer on answer.n = ${newestButToday('n', ANSWERS, 'created_at')}
    left join answers as latest on latest.n = (select n from ${ANSWERS} order by created_at desc limit 1)
    left join evidence as rated on rated.rowid = ${newestButToday('rowid', RATINGS, 'at')}
    left join evidence as newest on newest.rowid = (select rowid from ${RATINGS} order by at desc limit 1)
    left join cards as card on card.candidate_id = ?1 and card.kind = 'question' and card.subject = asked.value`;

const FINISHED = "runs where candidate_id = ?1 and scenario_id = asked.value and state = 'over'";

/** Scores among which the best of before today is looked for: as many runs of one scenario may end on one day. */
const RUNS_A_DAY = 30;

/** One a scenario of the JSON list ?5. */
const SCENARIOS = `
  select json_group_array(json_array(asked.value,
    (select max(score) from (select score, updated_at from ${FINISHED} order by score desc limit ${RUNS_A_DAY})
      where updated_at < ?2 or updated_at >= ?3),
    ${newestButToday('updated_at', FINISHED, 'updated_at')},
    exists (select 1 from ${FINISHED} and updated_at >= ?2 and updated_at < ?3)))
  from json_each(?5) as asked`;

const RUN_OF_CARD = `left join runs as run on card.kind = 'decision' and run.candidate_id = ?1
    and run.id = substr(card.subject, 1, instr(card.subject, '/') - 1)`;

/** Cards looked at beyond those wanted: questions, and what was put off, stand between them. */
const SPARE_CARDS = 100;

/** The ?6 decisions and pointers that are due longest. */
const DUE_CARDS = `
  select json_group_array(json_array(card.kind, card.subject, card.due, 0, run.scenario_id, run.hash, run.updated_at))
  from (select * from (select kind, subject, due, buried_until from cards where candidate_id = ?1 and due < ?3 order by due limit ?6 + ${SPARE_CARDS})
    where kind <> 'question' and (buried_until is null or buried_until < ?3) limit ?6) as card ${RUN_OF_CARD}`;

/** Those reviewed today that were there and due when the day began, the earliest ?6 reviews. */
const DONE_CARDS = `
  select json_group_array(json_array(card.kind, card.subject, review.was_due, 1, run.scenario_id, run.hash, run.updated_at))
  from (select card_id, was_due from reviews where candidate_id = ?1 and at >= ?2 and at < ?3 order by at limit ?6 + ${SPARE_CARDS}) as review
    join cards as card on card.id = review.card_id and card.created_at < ?2 and card.kind <> 'question' ${RUN_OF_CARD}
  where review.was_due < ?3`;

/** Rows a subject: seven pieces of evidence, where answers may have been rated several times. */
const ROWS_A_SUBJECT = 24;

/** The newest of each subject of the JSON list ?7, today's included. */
const EVIDENCE = `
  select json_group_array(json_array(row.subject, row.source, row.source_id, row.version, row.level, row.self_level, row.at,
    iif(row.source = 'run', (select scenario_id from runs where id = row.source_id), null)))
  from json_each(?7) as asked join evidence as row on row.rowid in
    (select rowid from evidence where candidate_id = ?1 and subject = asked.value order by at desc limit ${ROWS_A_SUBJECT})`;

/** Stories looked at for a screen, the earliest first: those that came from runs, and today's, may stand before one from life. */
const STORIES_A_SCREEN = 100;

/** One a screen of the JSON list ?8: whether a story from life covered it when the day began, and whether one does now. */
const STORIES = `
  select json_group_array(json_array(asked.value, ${covered('and story.created_at < ?2')}, ${covered('')}))
  from json_each(?8) as asked`;

function covered(when: string): string {
  return `exists (select 1
      from (select story_id from story_screens where candidate_id = ?1 and screen = asked.value limit ${STORIES_A_SCREEN}) as shown
        join stories as story on story.id = shown.story_id
      where story.run_id is null ${when})`;
}

/** What stands under Lately at most, and how many open runs may be gone on with. */
const [LATELY, OPEN] = [7, 20];

const RUNS = `
  select json_group_array(json_array(id, scenario_id, hash, score, updated_at))
  from (select * from runs where candidate_id = ?1 and state = 'over' order by updated_at desc limit ${LATELY})`;

const OPEN_RUNS = `
  select json_group_array(json_array(id, scenario_id, turns))
  from (select * from runs where candidate_id = ?1 and state = 'open' order by updated_at desc limit ${OPEN})`;

/** Three days of as many cards as may be wanted a day. Read from the index alone. */
export const REVIEWS_READ = 600;

const REVIEWS = `
  select json_group_array(at) from (select at from reviews where candidate_id = ?1 order by at desc limit ${REVIEWS_READ})`;

/** The first card that comes back after today, and whether there is anything of a candidate at all. */
const TRACES = `
  select json_array((select min(due) from cards where candidate_id = ?1 and due >= ?3),
    exists (select 1 from answers where candidate_id = ?1),
    exists (select 1 from stories where candidate_id = ?1),
    exists (select 1 from cards where candidate_id = ?1))`;

const PARTS = [QUESTIONS, SCENARIOS, DUE_CARDS, DONE_CARDS, EVIDENCE, STORIES, RUNS, OPEN_RUNS, REVIEWS, TRACES];

export const TODAY = `select ${PARTS.map((part) => `(${part})`).join(', ')}`;

/** The texts of the answers of the JSON list ?1, of this very candidate ?2. */
export const TEXTS = `
  select json_group_object(answer.id, answer.parts)
  from json_each(?1) as asked join answers as answer on answer.id = asked.value and answer.candidate_id = ?2`;
