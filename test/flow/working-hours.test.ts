import { describe, expect, test } from 'vitest';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { isTimeZone, workingSeconds } from '../../src/flow/working-hours.ts';

const HOUR = 3600;
const utc = (text: string) => Date.parse(text) / 1000;
const office = FLOW_DEFAULTS;

describe('working hours', () => {
  test('leave the weekend and the night out: the book’s change waits from Friday to Monday', () => {
    // 2026-01-02 is a Friday. 15:00 to 17:00 are two hours; Monday 9:00 to 10:00 is one.
    expect(workingSeconds([utc('2026-01-02T15:00:00Z'), utc('2026-01-05T10:00:00Z')], office)).toBe(3 * HOUR);
    expect(workingSeconds([utc('2026-01-03T00:00:00Z'), utc('2026-01-05T00:00:00Z')], office)).toBe(0);
    expect(workingSeconds([utc('2026-01-05T18:00:00Z'), utc('2026-01-06T08:59:59Z')], office)).toBe(0);
  });

  test('a whole week has forty of them, and thirty-two with a holiday', () => {
    const week = [utc('2026-01-05T00:00:00Z'), utc('2026-01-12T00:00:00Z')] as const;
    expect(workingSeconds(week, office)).toBe(40 * HOUR);
    expect(workingSeconds(week, { ...office, holidays: ['2026-01-06'] })).toBe(32 * HOUR);
  });

  test('are those of the zone, in summer too', () => {
    const berlin = { ...office, 'time-zone': 'Europe/Berlin' };
    // In January Berlin is an hour ahead, in July two: its 9:00 is 8:00 and 7:00 in UTC.
    expect(workingSeconds([utc('2026-01-05T08:00:00Z'), utc('2026-01-05T09:00:00Z')], berlin)).toBe(HOUR);
    expect(workingSeconds([utc('2026-07-06T07:00:00Z'), utc('2026-07-06T08:00:00Z')], berlin)).toBe(HOUR);
    expect(workingSeconds([utc('2026-07-06T06:00:00Z'), utc('2026-07-06T07:00:00Z')], berlin)).toBe(0);
    // Clocks go forward on Sunday the 29th of March 2026: the weeks on either side have forty hours all the same.
    expect(workingSeconds([utc('2026-03-22T23:00:00Z'), utc('2026-04-05T22:00:00Z')], berlin)).toBe(80 * HOUR);
  });

  test('of Auckland begin the day before in UTC', () => {
    // Monday 9:00 to 17:00 in January is UTC+13: Sunday 20:00 to Monday 4:00.
    const auckland = { ...office, 'time-zone': 'Pacific/Auckland' };
    expect(workingSeconds([utc('2026-01-04T00:00:00Z'), utc('2026-01-05T12:00:00Z')], auckland)).toBe(8 * HOUR);
  });

  test('a zone that does not exist is known', () => {
    expect([isTimeZone('Europe/Berlin'), isTimeZone('Europe/Berln')]).toEqual([true, false]);
  });
});
