/**
 * The part of Adaptive Cards 1.5 that our cards use, as Microsoft's schema names it. There are no templates: a card is built
 * as a value, so that the words of residents and staff are data wherever they stand.
 */

type Size = 'default' | 'medium' | 'large';
type Colour = 'default' | 'attention' | 'good' | 'warning';
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

interface Placed {
  readonly spacing?: Spacing;
  readonly separator?: true;
}

/** Our own words only: this element reads Markdown. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: Size;
  readonly weight?: 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: true;
  readonly style?: 'heading';
}

/** Anybody's words: they are shown as they are. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: true;
}

/** A paragraph of anybody's words. */
export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

/** A table of two columns, read out as pairs. Its values read Markdown: our own words only. */
interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly style?: 'emphasis' | 'attention' | 'good' | 'warning';
  readonly items: readonly Element[];
}

interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

interface AnyInput extends Placed {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly value?: string;
}

export interface TextInput extends AnyInput {
  readonly type: 'Input.Text';
  readonly isMultiline?: true;
  readonly maxLength?: number;
  readonly style?: 'email' | 'tel';
}

export interface DateInput extends AnyInput {
  readonly type: 'Input.Date';
  readonly min?: string;
  readonly max?: string;
}

export interface NumberInput extends Omit<AnyInput, 'value'> {
  readonly type: 'Input.Number';
  readonly min: number;
  readonly max: number;
  readonly value?: number;
}

/** One of a list. Long lists are searched by typing. */
export interface ChoiceInput extends AnyInput {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded' | 'filtered';
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export type Input = TextInput | DateInput | NumberInput | ChoiceInput;
export type Element = TextBlock | RichTextBlock | FactSet | Container | ActionSet | Input;

/** What an action says of itself: which command, on which case, as it stood at which version. */
export interface Stamp {
  readonly reference: string;
  readonly version: number;
  readonly verb: string;
  /** Fields of the command that nobody types, by their paths: `findings.1.point`. */
  readonly [field: string]: string | number;
}

/** For clients that do not know Action.Execute: the same, as a message. */
interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Stamp;
}

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Stamp;
  readonly style?: 'positive' | 'destructive';
  readonly associatedInputs?: 'none';
  readonly fallback: SubmitAction;
}

interface ShowCardAction {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: { readonly type: 'AdaptiveCard'; readonly body: readonly Element[] };
}

export type Action = ExecuteAction | ShowCardAction;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** For clients that cannot show the card. Our own words only. */
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly Element[];
  readonly refresh?: {
    readonly action: Omit<ExecuteAction, 'fallback'>;
    readonly userIds: readonly string[];
  };
}
