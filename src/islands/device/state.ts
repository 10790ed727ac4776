import type { RecordState } from '#platform/record.ts';

/** What was found on the device. `notLoaded`: something is there, and the code that reads it did not come. */
export type Found = { record: RecordState | { kind: 'notLoaded' }; isOldKept: boolean };

/** What is announced after something she did. */
export type Said =
  'begun' | 'brought' | 'forgotten' | 'erased' | 'notErased' | 'full' | 'blocked' | 'notKept' | 'notLoaded';

export type DeviceState = {
  /** Absent until the device was looked at; the page then shows what it shows without script. */
  found: Found | undefined;
  isAsking: boolean;
  said: Said | undefined;
  /** Where the keyboard goes next, because what she pressed is no longer there. */
  focus: 'heading' | 'question' | 'erase' | undefined;
};

export type DeviceEvent =
  | { type: 'looked'; found: Found }
  | { type: 'acted'; said: Said; found: Found }
  | { type: 'asked-to-erase' }
  | { type: 'kept-everything' };

export const beforeLooking: DeviceState = { found: undefined, isAsking: false, said: undefined, focus: undefined };

export function reduceDevice(state: DeviceState, event: DeviceEvent): DeviceState {
  switch (event.type) {
    case 'looked':
      return { ...state, found: event.found, focus: undefined };
    case 'acted':
      return { found: event.found, said: event.said, isAsking: false, focus: 'heading' };
    case 'asked-to-erase':
      return { ...state, said: undefined, isAsking: true, focus: 'question' };
    case 'kept-everything':
      return { ...state, isAsking: false, focus: 'erase' };
  }
}
