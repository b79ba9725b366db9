import { deadlineReport, twelveMonthReport } from '../calendar/deadline-report.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { complaintFields, computedForComplaint, computedForMatter, matterFields } from './deadline-fields.js';
import { InputError } from './input-error.js';
import { readFields, readJsonLines, type JsonLine } from './json-lines.js';

/**
 * The command `deadlines`: JSON lines with what is known of a complaint in, the same with every date
 * that follows from it out. A line with `issue_or_awareness_date` asks about twelve months instead.
 * Computed fields that stand in a line already are reckoned again.
 *
 * All lines are read and reckoned before the first is written.
 *
 * @param input line by line
 * @param write takes one line, without its end
 * @param policy the council whose clocks, and where a line names none, closure days are used
 * @throws InputError `line N: field: what is wrong`
 */
export async function deadlines(
  input: AsyncIterable<string>,
  write: (line: string) => void,
  policy: Pick<CouncilPolicy, 'clocks' | 'closureDays'>,
): Promise<void> {
  const lines = await readJsonLines(input);
  for (const reckoned of lines.map((line) => reckon(line, policy))) write(JSON.stringify(reckoned));
}

function reckon(line: JsonLine, policy: Pick<CouncilPolicy, 'clocks' | 'closureDays'>): object {
  return 'issue_or_awareness_date' in line.value ? reckonMatter(line) : reckonComplaint(line, policy);
}

function reckonMatter(line: JsonLine): object {
  const given = without(computedForMatter, line);
  return { ...given.value, ...twelveMonthReport(readFields(given, matterFields)) };
}

function reckonComplaint(
  line: JsonLine,
  { clocks, closureDays }: Pick<CouncilPolicy, 'clocks' | 'closureDays'>,
): object {
  const given = without(computedForComplaint, line);
  const read = readFields(given, complaintFields);
  const council_closure_days = read.council_closure_days ?? closureDays.map(({ date }) => date);
  const report = inLine(line, () => deadlineReport({ ...read, council_closure_days }, clocks));
  return { ...given.value, council_closure_days, ...report };
}

/** What is given: a field that is null is not. */
function without(computed: ReadonlySet<string>, { line, value }: JsonLine): JsonLine {
  const given = Object.entries(value).filter(([field, content]) => content !== null && !computed.has(field));
  return { line, value: Object.fromEntries(given) };
}

/** The calendar refuses a date beyond the known bank holidays; the person who gave it needs to know the line. */
function inLine<T>({ line }: JsonLine, count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`line ${line}: ${error.message}`, { cause: error });
    throw error;
  }
}
