import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Enquiry } from '../../../contract/enquiries.js';
import { ask } from '../../api/client.js';
import { Section } from '../../parts/Section.js';
import { troubleIn } from '../../parts/trouble.js';
import { Problem } from '../../shell/Problem.js';
import { controlsOf, type Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';
import { outcomes } from './words.js';

const useStyles = makeStyles({ form: { display: 'grid', rowGap: tokens.spacingVerticalM } });

const nothing: Typed = { outcome: 'right-route', passedTo: '', note: '' };

/** What an officer found who looked at an enquiry again (Code 1.4). */
export function ReviewForm({ enquiry: { reference } }: { readonly enquiry: Enquiry }): ReactElement {
  const styles = useStyles();
  const { typed, change, letGo } = useKept(`review ${reference}`, nothing);
  const { outcome = '', passedTo = '', note = '' } = typed;
  const client = useQueryClient();
  const keeping = useMutation({
    mutationFn: () =>
      ask<Enquiry>(`/enquiries/${reference}/review`, {
        method: 'POST',
        body: { outcome, note, ...(outcome === 'passed-on' && { passedTo }) },
      }),
    onSuccess() {
      letGo();
      return Promise.all([
        client.invalidateQueries({ queryKey: ['enquiries'] }),
        client.invalidateQueries({ queryKey: ['intake'] }),
      ]);
    },
  });
  const { error } = keeping;
  const trouble = troubleIn(error, ['outcome', 'passedTo', 'note']);
  const control = controlsOf(typed, change);
  return (
    <Section title="Look at it again">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keeping.mutate();
        }}
      >
        <Field label="What did you find?" {...trouble.at('outcome')}>
          <RadioGroup {...control('outcome')}>
            {Object.entries(outcomes).map(([value, called]) => (
              <Radio key={value} value={value} label={called} />
            ))}
          </RadioGroup>
        </Field>
        {outcome === 'passed-on' && (
          <Field label="Which service or person has it now?" required {...trouble.at('passedTo')}>
            <Input {...control('passedTo')} />
          </Field>
        )}
        <Field label="Note (optional)" {...trouble.at('note')}>
          <Textarea resize="vertical" {...control('note')} />
        </Field>
        {trouble.elsewhere && <Problem error={trouble.elsewhere} />}
        <div>
          <Button type="submit" disabled={keeping.isPending}>
            Mark as looked at
          </Button>
        </div>
      </form>
    </Section>
  );
}
