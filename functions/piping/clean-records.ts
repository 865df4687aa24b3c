/** Cleans records: lines of JSON, one field of each of which is an article. */
import { clean } from '../cleaning/clean.ts';
import type { House, SourceType } from '../cleaning/cleaning.ts';
import { type Format, fieldsOf } from './formats.ts';
import { count, noTally, type Tally } from './tally.ts';

/** Some lines of a stream, in order. */
export interface RecordsTask {
  readonly lines: readonly string[];
  /** How many lines came before them. */
  readonly before: number;
  /** The field that is an article. */
  readonly field: string;
  /** The field that says what it is called, or the address that it was fetched from. */
  readonly nameField?: string;
  readonly format: Format;
  readonly type?: SourceType;
  readonly house?: House;
}

export interface RecordsDone {
  /** A line of JSON for each line that came in; a blank one for a blank one. Each ends with a line feed. */
  readonly text: string;
  readonly tally: Tally;
  /** Lines that hold no record, in words. */
  readonly failures: readonly string[];
  /** Records without a fair copy that can be trusted: lines of JSON with place, name, status and problem. */
  readonly rejects: readonly string[];
}

/** Nothing is lost: a record keeps all its fields, and a line that is none comes out as it went in. */
export function cleanRecords({ lines, before, ...how }: RecordsTask): RecordsDone {
  const tally = noTally();
  const failures: string[] = [];
  const rejects: string[] = [];
  const out = lines.map((line, at) => {
    if (line.trim() === '') return '\n';
    const place = before + at + 1;
    const record = recordIn(line);
    const source = record?.[how.field];
    if (record === undefined || typeof source !== 'string') {
      const lack = record === undefined ? 'is no JSON object' : `has no text in its field “${how.field}”`;
      failures.push(`line ${place} ${lack}`);
      return `${line}\n`;
    }
    const name = how.nameField === undefined ? undefined : record[how.nameField];
    const isAddress = typeof name === 'string' && /^https?:\/\//i.test(name);
    const cleaning = clean(source, {
      ...(how.type && { type: how.type }),
      ...(how.house && { house: how.house }),
      ...(typeof name === 'string' && (isAddress ? { metadata: { url: name } } : { name })),
    });
    count(tally, cleaning);
    const { verdict } = cleaning;
    if (verdict.status !== 'clean')
      rejects.push(JSON.stringify({ line: place, name, status: verdict.status, problem: verdict.problem }));
    const { text, ...fields } = fieldsOf(cleaning, how.format);
    const isReplaced = text !== undefined && verdict.status !== 'rejected';
    return `${JSON.stringify({ ...record, ...(isReplaced && { [how.field]: text }), faircopy: fields })}\n`;
  });
  return { text: out.join(''), tally, failures, rejects };
}

function recordIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
