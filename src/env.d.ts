declare module 'virtual:early-script' {
  /** `src/platform/every-page/early.ts` as text; `src/integrations/finish/early-script.ts` bundles it. */
  const code: string;
  export default code;
}
