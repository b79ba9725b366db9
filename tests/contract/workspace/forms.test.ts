import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../../src/complaints/command.js';
import { commandsOnCase } from '../../../src/complaints/offers.js';
import { readCommand } from '../../../src/complaints/read-command.js';
import { dataOf, isAsked, spread, type Field } from '../../../src/workspace/app/pages/case/forms/fields.js';
import { forms } from '../../../src/workspace/app/pages/case/forms/forms.js';
import { caseView, type CaseView } from '../../../src/workspace/contract/case/case.js';
import { logged } from '../../support/workspace/cases.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the forms of the page of a case', () => {
  let server: WorkspaceServer;
  let view: CaseView;

  beforeAll(async () => {
    server = await startWorkspace([logged()]);
    view = caseView.parse(await (await server.as('olu', `/cases/${server.opened[0] ?? ''}`)).json());
  });

  afterAll(async () => {
    await server.stop();
  });

  /** Something to type into a field. */
  function something(field: Extract<Field, { readonly label: string }>): string {
    if ('choices' in field) return field.choices[0]?.value ?? '1';
    if (field.kind === 'day') return view.choices.today;
    return field.kind === 'count' ? '5' : 'Words enough to say something of it';
  }

  it('are there for every command on a case', () => {
    expect(Object.keys(forms).sort()).toEqual([...commandsOnCase].sort());
  });

  it.each(commandsOnCase)('ask for the fields of %s and for no others', (name) => {
    const form = forms[name]?.(view);
    const fields = form?.fields ?? [];
    const asked = spread(fields, form?.first ?? {}).filter(isAsked);
    const typed = Object.fromEntries(asked.map((field) => [field.path, something(field)]));
    expect(readCommand(name, dataOf(fields, typed))).toMatchObject({ name });

    const schema = command.options.find(({ shape }) => shape.name.value === name)?.shape.data;
    const named = fields.flatMap((field) => ('path' in field ? [field.path.split('.')[0]] : []));
    const known = Object.keys(schema?.shape ?? {}).filter((field) => field !== 'discretion');
    expect(new Set(named.filter((field) => field !== 'discretion'))).toEqual(
      new Set(known.filter((field) => field !== 'contributors')),
    );
  });
});
