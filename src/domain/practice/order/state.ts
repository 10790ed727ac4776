import { drawAlike, withoutRepeats } from '../draw.ts';
import { findTurned, type Pair } from './pairs.ts';

/** A task without its words: the steps as they stand at first, and which comes before which. */
export type Task = { id: string; steps: readonly string[]; pairs: readonly Pair[] };

export type OrderState = {
  screen: 'sorting' | 'feedback';
  /** The task on the screen. */
  task: string;
  /** Its steps as she has put them. */
  order: readonly string[];
  /** The step that was moved last; undefined before the first move of a task. */
  moved?: string | undefined;
  /** Every task that was offered. */
  asked: readonly string[];
  /** Mistaken ideas behind pairs that stood the other way round, in all tasks. */
  ideas: readonly string[];
};

export type OrderEvent =
  | { type: 'moved'; step: string; by: -1 | 1 }
  | { type: 'decided' }
  /** Back to the same task, as she left it, to change something. */
  | { type: 'went-back' }
  | { type: 'asked-for-more' }
  | { type: 'started-again' };

/** @throws {RangeError} When there is no task. */
export function startOrder(tasks: readonly Task[]): OrderState {
  const [first] = tasks;
  if (!first) throw new RangeError('An order needs at least one task.');
  return openTask(first, { asked: [], ideas: [] });
}

/** The next state. An event that the present screen does not allow changes nothing, and so does a move past an end. */
export function sort(tasks: readonly Task[], state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case 'moved':
      return state.screen === 'sorting' ? move(state, event.step, event.by) : state;
    case 'decided':
      return state.screen === 'sorting' ? decide(tasks, state) : state;
    case 'went-back':
      return state.screen === 'feedback' ? { ...state, screen: 'sorting', moved: undefined } : state;
    case 'asked-for-more': {
      const next = findNextTask(tasks, state);
      return state.screen === 'feedback' && next ? openTask(next, state) : state;
    }
    case 'started-again':
      return startOrder(tasks);
  }
}

/** @throws {RangeError} When the state belongs to other tasks. */
export function getTask<T extends Task>(tasks: readonly T[], state: Pick<OrderState, 'task'>): T {
  const task = tasks.find(({ id }) => id === state.task);
  if (!task) throw new RangeError(`There is no task "${state.task}".`);
  return task;
}

/** A task she has not seen, on the same mistaken ideas when there is one. */
export function findNextTask<T extends Task>(tasks: readonly T[], { asked, ideas }: OrderState): T | undefined {
  const drawables = tasks.map((task) => ({ ...task, ideas: task.pairs.map(({ idea }) => idea) }));
  return drawAlike(drawables, asked, ideas, 1)[0];
}

function move(state: OrderState, step: string, by: -1 | 1): OrderState {
  const from = state.order.indexOf(step);
  const to = from + by;
  const other = state.order[to];
  if (from < 0 || other === undefined) return state;
  // Not Array.with(): phones of 2022 do not have it.
  const order = state.order.map((id) => (id === step ? other : id === other ? step : id));
  return { ...state, order, moved: step };
}

function decide(tasks: readonly Task[], state: OrderState): OrderState {
  const turned = findTurned(getTask(tasks, state).pairs, state.order);
  return {
    ...state,
    screen: 'feedback',
    ideas: withoutRepeats(
      state.ideas,
      turned.map(({ idea }) => idea),
    ),
  };
}

function openTask({ id, steps }: Task, { asked, ideas }: Pick<OrderState, 'asked' | 'ideas'>): OrderState {
  return { screen: 'sorting', task: id, order: steps, asked: [...asked, id], ideas };
}
