/** A small scenario with two truths and two flags that nothing reads, to be played from any state. */
export const TANK = `---
format: 1
title: The tank
summary: A tank is empty.
severity: SEV3
role: on-call senior, alone
start: "10:00"
skills: [stabilise]
flags: [told, seen]
variants: { dry: The tank is dry., wet: The tank leaks. }
---

# The tank

## Alarm

- [Tell them](#alarm)
  - takes: 2m
  - sets: told
  - shows: They know.
- [Read the gauge](#alarm)
  - takes: 3m
  - sets: seen
  - shows: It is at zero.
- [Open the hatch](#hatch)
  - takes: 1m

## Hatch

- [Fill it](#filled)
  - scores: stabilise +3 if \`dry\`
- [Seal it](#sealed)
  - scores: stabilise +3 if \`wet\`
- [Wipe it](#wiped)
  - when: \`wet\`

## Filled

- ends: resolved

## Sealed

- ends: resolved

## Wiped

- ends: failed
`;
