import { describe, expect, it } from 'vitest';
import { proposalsFrom } from '../../../server/domain/story/proposals.ts';

const PAGE = `NORA VALE                       Site Engineer

Skills              Experience
Ansible
Go                  Site Engineer, Elm Water
Linux               03/2020 - today
                    - Moved the pump alarms to one desk, 140 calls a
Languages             week fell to 20
English             - Wrote the flood plan with two wardens
Welsh
                    Support Desk, Elm Water
Hobbies             01/2017 - 02/2020
Choir               - Traced a fault in 300 meters to one clock
                      after two nights
`;

describe('two columns copied side by side', () => {
  const { proposals, rest } = proposalsFrom(PAGE);

  it('are read one after the other', () => {
    expect(proposals.map(({ title, role, doubt }) => [title, role, doubt])).toEqual([
      ['Moved the pump alarms to one desk, 140 calls a week fell to 20', 'Site Engineer, Elm Water', null],
      ['Wrote the flood plan with two wardens', 'Site Engineer, Elm Water', null],
      ['Traced a fault in 300 meters to one clock after two nights', 'Support Desk, Elm Water', null],
    ]);
  });

  it('lose nothing of either', () => {
    for (const line of ['NORA VALE Site Engineer', 'Ansible', 'Linux', 'Welsh', 'Choir']) expect(rest).toContain(line);
  });

  it('are none where dates stand at the margin and lines run across', () => {
    const job = (title: string, dates: string) =>
      `${title.padEnd(40)}${dates}\n- Moved sixty services from two racks to one pipeline in a year\n`;
    const jobs = [1, 2, 3, 4, 5, 6, 7].map((n) => job(`Site Engineer, Elm ${n}`, `201${n} - 201${n + 1}`));
    const told = proposalsFrom(jobs.join('\n')).proposals;
    expect(told.map(({ role }) => role)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Site Engineer, Elm ${n}`));
  });
});
