import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LogField } from './LogField.js';
import { typedPoints, withPoints } from './log-body.js';
import type { LogFormState } from './use-log-form.js';

const useStyles = makeStyles({
  points: { display: 'grid', rowGap: tokens.spacingVerticalS },
  point: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** What is complained of, point by point; without any the matter is the one point. */
export function Points({ form }: { readonly form: LogFormState }): ReactElement {
  const styles = useStyles();
  const { typed, change } = form;
  const points = typedPoints(typed);
  return (
    <div role="group" aria-label="Points" className={styles.points}>
      {points.map((_, index) => (
        <div key={index} className={styles.point}>
          <LogField form={form} path={`points.${index + 1}`} label={`Point ${index + 1}`} kind="lines" />
          <Button
            aria-label={`Take out point ${index + 1}`}
            onClick={() => {
              change(withPoints(typed, points.toSpliced(index, 1)));
            }}
          >
            Take out
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            change(withPoints(typed, [...points, '']));
          }}
        >
          {points.length === 0 ? 'Put it in points' : 'Add a point'}
        </Button>
      </div>
    </div>
  );
}
