/** The repository, wherever a command was called from. */
export const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');

/** Runs a command; an error ends it with its message alone, since a stack helps nobody who writes texts. */
export async function run(command: () => Promise<void>): Promise<void> {
  process.chdir(root); // Messages name files from the root of the repository.
  try {
    await command();
  } catch (error) {
    console.error(process.env['DEBUG'] ? error : `\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
