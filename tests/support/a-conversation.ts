import type { ConversationProps, ConversationStrings } from '#islands/Conversation.tsx';

/** Milan at the table: `ask` leads to an open door, `order` to a closed one, from where `sorry` leads back. */
export function aConversation(changes: Partial<ConversationProps> = {}): ConversationProps {
  return {
    locale: 'en',
    dir: 'ltr',
    partner: { gender: 'boy', name: 'Milan' },
    by: 'room',
    scene: 'It is evening.\n\nHe is quiet.',
    start: 'table',
    leave: 'out',
    afraid: 'unsafe',
    nodes: [
      {
        id: 'table',
        does: 'He looks at his plate.',
        thinks: 'I hope she does not ask.',
        door: 'ajar',
        choices: [
          { id: 'ask', to: 'talks', text: 'How was your day?' },
          { id: 'order', to: 'silent', text: 'Explain this letter.' },
        ],
      },
      {
        id: 'talks',
        says: 'It was fine.',
        thinks: 'She asks, and waits.',
        door: 'open',
        choices: [
          { id: 'listen', to: 'good', text: 'Tell me.' },
          { id: 'judge', to: 'silent', text: 'That was stupid.' },
        ],
      },
      {
        id: 'silent',
        thinks: 'See?',
        note: 'He feels judged.',
        door: 'closed',
        choices: [
          { id: 'sorry', to: 'talks', text: 'I am sorry.' },
          { id: 'again', to: 'silent', text: 'Well?' },
        ],
      },
      { id: 'good', ending: 'closer', thinks: 'She listened.', note: 'Small, and a lot.' },
      { id: 'out', ending: 'left-room', thinks: 'She stopped.', note: 'Stopping is good.' },
      { id: 'unsafe', ending: 'not-safe', thinks: 'I am afraid too.' },
    ],
    next: {
      closer: [],
      'another-day': [],
      'ask-advice': [],
      'left-room': [{ text: 'Talk to somebody', href: '../help.html' }],
      'not-safe': [{ text: 'Who can help now', href: '../urgent.html' }],
    },
    fear: 'Are you afraid of someone at home?',
    strings: conversationWords,
    ...changes,
  };
}

export const conversationWords: ConversationStrings = {
  intro: 'See what {{name}} thinks.',
  part: 'Part {{number}}',
  says: { girl: 'she, {{name}}, says', boy: 'he, {{name}}, says' },
  thinks: { girl: 'she, {{name}}, thinks', boy: 'he, {{name}}, thinks' },
  stays: 'What stays with {{name}}',
  youSay: 'You',
  ask: 'What do you say?',
  tried: 'Tried before.',
  another: 'Try another line here',
  leave: { room: 'I stop and leave the room', phone: 'I end this call' },
  afraid: 'I am afraid here',
  closed: 'The door is closed for now.',
  endings: {
    closer: 'You came closer',
    'another-day': 'Another day',
    'ask-advice': 'Not alone',
    'left-room': 'You stopped',
    'not-safe': 'First your safety',
  },
  next: 'What now',
  again: 'From the start',
};
