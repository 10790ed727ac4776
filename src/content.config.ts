import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { activitySchema, activityWordsSchema } from '#schemas/activity.ts';
import { localesFileSchema } from '#schemas/locales.ts';
import { moduleSchema, moduleWordsSchema, proseSchema, trackSchema, trackWordsSchema } from '#schemas/programme.ts';
import {
  contactWordsFileSchema,
  contactsFileSchema,
  glossaryFileSchema,
  sentencesFileSchema,
  situationWordsFileSchema,
  situationsFileSchema,
  sourceWordsFileSchema,
  sourcesFileSchema,
} from '#schemas/reference.ts';

/** Ids are paths below `content/` without the ending: `programme/mothers/change/words/nl`. */
const files = <Schema extends z.ZodType>(pattern: string, schema: Schema) =>
  defineCollection({
    loader: glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.(mdx|yaml)$/, '') }),
    schema,
  });

export const collections = {
  locales: files('locales.yaml', localesFileSchema),
  tracks: files('programme/*/track.yaml', trackSchema),
  trackWords: files('programme/*/words/*.yaml', trackWordsSchema),
  modules: files('programme/*/*/module.yaml', moduleSchema),
  moduleWords: files('programme/*/*/words/*.yaml', moduleWordsSchema),
  lessons: files('programme/*/*/!(practice|session|words)/*.mdx', proseSchema),
  activities: files('programme/*/*/practice/*/activity.yaml', activitySchema),
  activityWords: files('programme/*/*/practice/*/!(activity).yaml', activityWordsSchema),
  pages: files('pages/*/*.mdx', proseSchema),
  glossary: files('glossary/*.yaml', glossaryFileSchema),
  sentences: files('sentences/*.yaml', sentencesFileSchema),
  situations: files('situations.yaml', situationsFileSchema),
  situationWords: files('situations/*.yaml', situationWordsFileSchema),
  sources: files('sources.yaml', sourcesFileSchema),
  sourceWords: files('sources/*.yaml', sourceWordsFileSchema),
  contacts: files('contacts/*.yaml', contactsFileSchema),
  contactWords: files('contacts/*/*.yaml', contactWordsFileSchema),
};
