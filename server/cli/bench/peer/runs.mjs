/** The peer's runs: found, decided and shown by the same engine, from the same tables. `database` has the interface of better-sqlite3. */

export function peerRuns(database, { compile, choiceOf, decide, orderSeed, replay, runView, variantOfSeed }) {
  const { candidate } = database.prepare("select value as candidate from settings where name = 'local-candidate'").get();
  const findRun = database.prepare(
    'select id, hash, seed, state, turns, live, predicts, notes, notes_revision as notesRevision from runs where id = ? and candidate_id = ?',
  );
  const findDecisions = database.prepare('select choice, waited, words from decisions where run_id = ? order by turn');
  const findVersion = database.prepare('select scenario_id as id, bytes from scenario_versions where hash = ?');
  const findSet = database.prepare('select interview_on as interviewOn from candidates where id = ?');
  const findInterview = database.prepare(
    'select interviews.id from interview_items join interviews on interviews.id = interview_items.interview_id where run_id = ? and candidate_id = ?',
  );
  const insertDecision = database.prepare('insert into decisions (run_id, turn, choice, created_at) values (?, ?, ?, ?)');
  const updateRun = database.prepare(
    "update runs set turns = ?, updated_at = ?, state = ?, outcome = ? where id = ? and state = 'open' and turns = ?",
  );
  const store = database.transaction((stored, run, choice) => {
    const now = Date.now();
    const changed = updateRun.run(run.turn, now, run.outcome === null ? 'open' : 'over', run.outcome, stored.id, run.turn - 1).changes;
    if (changed === 1) insertDecision.run(stored.id, run.turn, choice.name, now);
    return changed === 1;
  });

  const scenarios = new Map();
  function scenarioOf(hash) {
    if (!scenarios.has(hash)) {
      const { id, bytes } = findVersion.get(hash);
      scenarios.set(hash, compile(`scenarios/${id}.md`, new TextDecoder().decode(bytes)).scenario);
    }
    return scenarios.get(hash);
  }

  return {
    find(id) {
      const stored = findRun.get(id, candidate);
      if (!stored) return null;
      const isOutside = findSet.get(candidate).interviewOn === null && findInterview.get(id, candidate) === undefined;
      if (!isOutside || !hasPage(stored)) throw new Error('The peer has no page for such a run');
      const scenario = scenarioOf(stored.hash);
      return { stored, run: replay(scenario, variantOfSeed(scenario, stored.seed), findDecisions.all(id)).value };
    },
    decide({ stored, run }, turn, named) {
      const choice = choiceOf(run.scenario, orderSeed(run.scenario, stored.seed), named);
      const next = choice && Number(turn) === run.turn ? decide(run, choice) : null;
      if (!next?.ok) return { status: 422 };
      return store(stored, next.value, choice) ? { status: 200, moved: { stored, run: next.value } } : { status: 409 };
    },
    shown({ stored, run }) {
      const written = findDecisions.all(stored.id).map(({ words }, index) => [index + 1, words]);
      const notes = { text: stored.notes, revision: stored.notesRevision };
      return {
        runId: stored.id,
        view: runView(run, orderSeed(run.scenario, stored.seed)),
        notes,
        words: Object.fromEntries(written),
        path: `/runs/${stored.id}`,
      };
    },
  };
}

/** What is measured: a run that is open, at one's own pace, asks nothing, and has to do with no interview. The rest of the product is not the peer's. */
function hasPage({ state, live, predicts }) {
  return state === 'open' && live === null && predicts === 0;
}
