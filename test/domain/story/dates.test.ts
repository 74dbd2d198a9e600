import { describe, expect, it } from 'vitest';
import { datedLine, datesIn, latestYear, ownDate, withoutDates } from '../../../server/domain/story/dates.ts';

describe('dates', () => {
  it.each([
    ['2024-04-09', '2024-04-09'],
    ['on 12 Mar 2024', '12 Mar 2024'],
    ['March 12, 2024', 'March 12, 2024'],
    ['am 24.11.2022', '24.11.2022'],
    ['Q2 2024', 'Q2 2024'],
    ['2024-Q2', '2024-Q2'],
    ['le 3 février 2021', '3 février 2021'],
    ['6 de julio de 2023', '6 de julio de 2023'],
    ['2023-09', '2023-09'],
    ['2023/09', '2023/09'],
    ['on 2023/09/14', '2023/09/14'],
    ['am 2023.09.14', '2023.09.14'],
  ])('are one point in time: %s', (text, date) => expect(datesIn(text)).toEqual({ text: date, isRange: false }));

  it.each([
    '04/2021 – 08/2024',
    '2021/04 – 2024/08',
    '2021/04 – actualidad',
    '2021/04/01 - 2024/08/31',
    'Mar 2022 - now',
    "Mar '17 – Feb '19",
    'Sept ’21 – present',
    '2019-21',
    '2019–21',
    '2023-02-20 - 2023-02-24',
    'Jan – Mar 2024',
    '1 - 5 April 2024',
    'seit 2021',
    'since March 2021',
    'depuis 2019',
    'desde 2018',
    '2020 – présent',
    'enero 2022 – actualidad',
    '04/2021 bis heute',
    'janvier 2019 à mars 2021',
  ])('are from one to another: %s', (text) => expect(datesIn(text)).toEqual({ text, isRange: true }));

  it.each(['10.0.0.1', 'port 8080', 'room 20190', 'market 1,200', '2,019 hosts', "the '90s", "may '5 of us"])('are not %s', (text) =>
    expect(datesIn(text)).toBeNull(),
  );

  it('are taken out of a line with the marks around them', () => {
    expect(withoutDates('Northwind Ltd, Porto (04/2021 – 08/2024)')).toBe('Northwind Ltd, Porto');
  });

  it.each([
    ['2024-04-09: Paired with Noor', '2024-04-09', 'Paired with Noor'],
    ['[2024-04-09] Paired', '2024-04-09', 'Paired'],
    ['2023-09-14 08:10 The night job', '2023-09-14 08:10', 'The night job'],
    ['12 Mar 2024 – Paired', '12 Mar 2024', 'Paired'],
    ['2023: Moved it', '2023', 'Moved it'],
    ['2023-02-20 - 2023-02-24: Cleared the backlog', '2023-02-20 - 2023-02-24', 'Cleared the backlog'],
  ])('begin an entry of a log: %s', (line, date, text) => expect(datedLine(line)).toEqual({ date, text }));

  it.each(['2019 – 2021: Northwind', '2023 was a long year', 'Paired on 2024-04-09'])('begin no entry: %s', (line) =>
    expect(datedLine(line)).toBeNull(),
  );

  it('told in passing are when something was, a version is not', () => {
    expect(ownDate('Ran the response to the flood of March 2023')).toBe('March 2023');
    expect(ownDate('Chaired the review of the flood of 2022')).toBe('2022');
    expect(ownDate('Took the print servers off Windows Server 2003')).toBe('');
  });

  it.each([
    '12 % more than in 2019',
    'Half as many pages than in March 2021',
    'Costs fell by a third compared with 2020',
    'Kosten um 9 % höher als im Jahr 2021, gegenüber 2020',
    'soit 12 % de plus qu’en 2022',
    "moins cher qu'en 2022",
    'un 9 % más alto que en 2018',
  ])('of a comparison say when it was otherwise: %s', (text) => {
    expect(datesIn(text)).toBeNull();
    expect(ownDate(text)).toBe('');
  });

  it.each([
    ['More pages than in 2019, so in 2021 I cut them', '2021'],
    ['Later than planned, in 2019, we moved', '2019'],
    ['Als im Jahr 2020 der Server ausfiel', '2020'],
    ['El proyecto que en 2018 dejamos', '2018'],
  ])('of its own are told beside one: %s', (text, date) => expect(datesIn(text)?.text).toBe(date));

  it('that go on are of this year', () => {
    for (const words of ['seit 2021', '2020 – présent', 'enero 2022 – actualidad', 'since 2019'])
      expect(latestYear(words, 2026)).toBe(2026);
    expect(latestYear('04/2021 – 08/2024', 2026)).toBe(2024);
  });
});
