import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../../contract/case/case.js';
import { momentInWords } from '../../../parts/in-words.js';

/** Somebody else changed the case while a form was being filled in: who, what, when, and the way on. */
export function Changed({
  view,
  since,
  goOn,
}: {
  readonly view: CaseView;
  readonly since: number;
  readonly goOn: () => void;
}): ReactElement {
  const news = view.timeline.filter(({ number }) => number > since);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>This case has changed since you opened the form.</MessageBarTitle> Nothing was done,
        and what you typed is still here.
        <ul>
          {news.map(({ number, at, by, says }) => (
            <li key={number}>
              {says}: {by.name}, {momentInWords(at)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={goOn}>Go on with the case as it is now</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
