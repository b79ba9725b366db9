/** One record of a CSV text, by its column names. */
export interface CsvRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads CSV as spreadsheets write it (RFC 4180): commas, quotation marks doubled within quotation marks, line breaks of any
 * kind, a byte order mark or none. The first record names the columns; lines that are blank are passed over.
 */
export function readCsv(text: string): {
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
} {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  return {
    columns,
    records: rows.map(({ line, cells }) => ({
      line,
      fields: new Map(columns.map((name, index) => [name, (cells[index] ?? '').trim()])),
    })),
  };
}

interface Row {
  readonly line: number;
  readonly cells: string[];
}

function rowsOf(text: string): Row[] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/y;
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
  let line = 1;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const [whole, value = '', end = ''] = cell.exec(text) ?? ['', '', ''];
    row.cells.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    line += (whole.match(/\r\n|\r|\n/g) ?? []).length;
    if (end === ',') continue;
    if (row.cells.some((one) => one.trim() !== '')) rows.push(row);
    row = { line, cells: [] };
    if (end === '') break;
  }
  return rows;
}
