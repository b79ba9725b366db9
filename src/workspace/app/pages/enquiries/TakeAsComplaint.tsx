import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import type { Enquiry, TakenAs, TakenWith } from '../../../contract/enquiries.js';
import { ask } from '../../api/client.js';
import { dayInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { troubleIn } from '../../parts/trouble.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { controlsOf, said, type Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  said: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  control: { minWidth: 0, width: '100%' },
});

interface Shown {
  readonly enquiry: Enquiry;
  readonly services: PageProps['session']['council']['serviceAreas'];
}

const fields = ['resident.name', 'resident.email', 'resident.phone', 'resident.address', 'service'];

/** Takes the enquiry as a complaint, in one press; what is known of the resident goes with it (Code 1.5). */
export function TakeAsComplaint({ enquiry, services }: Shown): ReactElement {
  const styles = useStyles();
  const { reference, receivedOn, understood } = enquiry;
  const first = useMemo<Typed>(
    () => ({
      'resident.email': understood.email ?? '',
      'resident.phone': understood.phone ?? '',
      service: understood.service ?? '',
    }),
    [understood],
  );
  const { typed, change, letGo } = useKept(`enquiry ${reference}`, first);
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () =>
      ask<TakenAs>(`/enquiries/${reference}/complaint`, { method: 'POST', body: takenWith(typed) }),
    onSuccess() {
      letGo();
      return client.invalidateQueries({ queryKey: ['enquiries'] });
    },
  });
  const control = controlsOf(typed, change);
  const trouble = troubleIn(taking.error, fields);
  return (
    <Section title="Was it a complaint?">
      <p className={styles.said}>
        It is then taken in their own words, received on {dayInWords(receivedOn)}: its days count from there.
        Fill in what you know. Without an e-mail or postal address we cannot write to them, and without a
        telephone number we cannot ring.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          taking.mutate();
        }}
      >
        <div className={styles.pair}>
          <Field label="Name, if it is known" {...trouble.at('resident.name')}>
            <Input className={styles.control} autoComplete="off" {...control('resident.name')} />
          </Field>
          <Field label="E-mail" {...trouble.at('resident.email')}>
            <Input
              className={styles.control}
              type="email"
              autoComplete="off"
              {...control('resident.email')}
            />
          </Field>
          <Field label="Telephone" {...trouble.at('resident.phone')}>
            <Input className={styles.control} type="tel" autoComplete="off" {...control('resident.phone')} />
          </Field>
        </div>
        <Field label="Address" {...trouble.at('resident.address')}>
          <Textarea resize="vertical" {...control('resident.address')} />
        </Field>
        <Field label="Service" {...trouble.at('service')}>
          <Select className={styles.control} {...control('service')}>
            <option value="">Not known: an officer allocates it</option>
            {services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {trouble.elsewhere && <Problem error={trouble.elsewhere} />}
        <div>
          <Button type="submit" appearance="primary" disabled={taking.isPending}>
            This was a complaint
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What was typed, without what was left blank. */
function takenWith(typed: Typed): TakenWith {
  return {
    resident: {
      name: said(typed, 'resident.name'),
      email: said(typed, 'resident.email'),
      phone: said(typed, 'resident.phone'),
      address: said(typed, 'resident.address'),
    },
    service: said(typed, 'service'),
  };
}
