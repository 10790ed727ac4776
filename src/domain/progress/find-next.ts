/**
 * The lesson to go on with: the first unread one after the lesson read last, else the first unread one from the start.
 * @param order Lesson ids as the course lists them.
 * @param read Lesson ids, the one read last at the end. Ids that the course no longer has are passed over.
 * @returns Undefined when nothing was read yet or everything was.
 */
export function findNextLesson(order: readonly string[], read: readonly string[]): string | undefined {
  const last = [...read].reverse().find((id) => order.includes(id));
  if (last === undefined) return undefined;
  const isUnread = (id: string): boolean => !read.includes(id);
  return order.slice(order.indexOf(last)).find(isUnread) ?? order.find(isUnread);
}
