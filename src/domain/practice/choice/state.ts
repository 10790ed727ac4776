import { drawAlike, withoutRepeats } from '../draw.ts';

/** A question without its words. An option that does not fit has the mistaken idea behind it. */
export type Question = {
  id: string;
  pick: 'one' | 'several';
  options: readonly { id: string; idea?: string | undefined }[];
};

export type ChoiceState = {
  screen: 'asking' | 'feedback' | 'end';
  /** Questions of this round that are still to come; the first is on the screen. */
  queue: readonly string[];
  /** Every question that was offered, this round's included. */
  asked: readonly string[];
  /** Options of the question on the screen that are chosen. */
  chosen: readonly string[];
  /** Whether she asked for our view with nothing chosen. */
  isEmpty: boolean;
  /** Mistaken ideas behind what she chose, in all rounds. */
  ideas: readonly string[];
};

export type ChoiceEvent =
  /** An option was chosen, or given up again. */
  | { type: 'ticked'; option: string }
  | { type: 'decided' }
  | { type: 'went-on' }
  | { type: 'asked-for-more' }
  | { type: 'started-again' };

/** Questions in one round: about three minutes. */
const roundLength = 3;

export function startChoice(questions: readonly Question[]): ChoiceState {
  return openRound(questions, { screen: 'end', queue: [], asked: [], chosen: [], isEmpty: false, ideas: [] });
}

/** The next state. An event that the present screen does not allow changes nothing. */
export function choose(questions: readonly Question[], state: ChoiceState, event: ChoiceEvent): ChoiceState {
  switch (event.type) {
    case 'ticked':
      return tick(questions, state, event.option);
    case 'decided':
      return state.screen === 'asking' ? decide(questions, state) : state;
    case 'went-on':
      return state.screen === 'feedback' ? goOn(state) : state;
    case 'asked-for-more':
      return state.screen === 'end' && hasMore(questions, state) ? openRound(questions, state) : state;
    case 'started-again':
      return startChoice(questions);
  }
}

/** The question on the screen; undefined at the end. */
export function currentQuestion<Q extends Question>(questions: readonly Q[], { queue }: ChoiceState): Q | undefined {
  return questions.find(({ id }) => id === queue[0]);
}

/** Whether there are questions that she has not seen. */
export function hasMore(questions: readonly Question[], { asked }: ChoiceState): boolean {
  return questions.some(({ id }) => !asked.includes(id));
}

/** The mistaken ideas behind these options. */
export function ideasBehind({ options }: Pick<Question, 'options'>, chosen: readonly string[]): string[] {
  return options.flatMap(({ id, idea }) => (idea !== undefined && chosen.includes(id) ? [idea] : []));
}

function tick(questions: readonly Question[], state: ChoiceState, option: string): ChoiceState {
  const question = currentQuestion(questions, state);
  if (state.screen !== 'asking' || !question?.options.some(({ id }) => id === option)) return state;
  // With one to choose there is nothing to take back: the tap is the answer.
  if (question.pick === 'one') return decide(questions, { ...state, chosen: [option] });
  const isChosen = state.chosen.includes(option);
  const chosen = question.options
    .map(({ id }) => id)
    .filter((id) => (id === option ? !isChosen : state.chosen.includes(id)));
  return { ...state, chosen, isEmpty: false };
}

function decide(questions: readonly Question[], state: ChoiceState): ChoiceState {
  const question = currentQuestion(questions, state);
  if (!question || state.chosen.length === 0) return { ...state, isEmpty: true };
  const ideas = withoutRepeats(state.ideas, ideasBehind(question, state.chosen));
  return { ...state, screen: 'feedback', isEmpty: false, ideas };
}

function goOn(state: ChoiceState): ChoiceState {
  const queue = state.queue.slice(1);
  return { ...state, queue, chosen: [], screen: queue.length > 0 ? 'asking' : 'end' };
}

function openRound(questions: readonly Question[], state: ChoiceState): ChoiceState {
  const drawables = questions.map(({ id, options }) => ({ id, ideas: options.flatMap(({ idea }) => idea ?? []) }));
  const queue = drawAlike(drawables, state.asked, state.ideas, roundLength).map(({ id }) => id);
  return { ...state, screen: 'asking', queue, asked: [...state.asked, ...queue], chosen: [], isEmpty: false };
}
