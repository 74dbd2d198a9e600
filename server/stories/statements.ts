/** What the pages of stories ask the database. Each reads a bounded number of rows, however many stories there are. */

const LISTED = `id, title, happened, numbers, parts, words, run_id is not null, updated_at, n,
    json((select json_group_array(screen) from story_screens where story_id = id)),
    (select count(*) from story_matches where story_id = id and strength = 'strong'),
    (select count(*) from story_matches where story_id = id and strength = 'partial')`;

/** Newest first, behind the story (?2, ?3); at most ?4. */
export const LIST = `
  select json_group_array(json_array(${LISTED})) from (
    select * from stories where candidate_id = ?1 and (updated_at, n) < (?2, ?3) order by updated_at desc, n desc limit ?4)`;

const FROM_LIFE = 'join stories as story on story.id = it.story_id and story.run_id is null where it.candidate_id = ?1';

/** How many there are; the screens of the JSON list ?2 that a story from life shows; the best match from life of each question of ?3. */
export const STANDING = `
  select (select count(*) from stories where candidate_id = ?1),
    (select json_group_array(value) from json_each(?2) as asked
      where exists (select 1 from story_screens as it ${FROM_LIFE} and it.screen = asked.value)),
    (select json_group_array(json_array(asked.value,
      (select it.strength from story_matches as it ${FROM_LIFE} and it.question_id = asked.value order by it.score desc limit 1)))
      from json_each(?3) as asked)`;

export const STORY = `
  select id, title, happened, role, parts, numbers, skills, run_id, words, revision, updated_at,
    (select json_group_array(screen) from story_screens where story_id = id)
  from stories where id = ? and candidate_id = ?`;

export const MATCHES = `
  select json_group_array(json_object('questionId', question_id, 'strength', strength, 'score', score, 'why', why))
  from (select * from story_matches where story_id = ? order by score desc)`;

export const RUN = `
  select hash, state, (select json_group_array(choice) from (select choice from decisions where run_id = runs.id order by turn)),
    (select id from stories where candidate_id = ?2 and run_id = ?1)
  from runs where id = ?1 and candidate_id = ?2`;
