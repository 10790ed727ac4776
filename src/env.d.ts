declare namespace App {
  interface Locals {
    /** Ids of the sources that the text on this page cites, in the order of their numbers. */
    cited?: readonly string[];
  }
}
