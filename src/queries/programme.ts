import { getCollection, getEntry } from 'astro:content';
import { minutesForActivity } from '#domain/practice/minutes.ts';
import { mainTrack, toTrack } from '#domain/programme/address.ts';
import { minutesForLesson } from '#domain/programme/minutes.ts';
import type { Kind } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import type { Module } from '#schemas/programme.ts';
import { getActivity } from './practice.ts';
import { getText } from './readable.ts';

/** One step of a module as the course shows it. */
export interface Step {
  readonly kind: 'lesson' | Kind;
  readonly id: string;
  /** For `addressOf`: `mothers/change/what-changes`. */
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The language that title and text could be had in. */
  readonly readIn: Locale;
}

/** A track with its words. */
export interface SpokenTrack {
  readonly id: string;
  /** Its own page, for `addressOf`: `course` or `course/team`. */
  readonly to: string;
  readonly title: string;
  readonly summary: string;
}

/** A module with its words and, when it is open, its steps. */
export interface SpokenModule {
  readonly id: string;
  readonly track: SpokenTrack;
  readonly to: string;
  readonly number: number;
  readonly status: Module['status'];
  readonly picture: string;
  readonly title: string;
  readonly summary: string;
  readonly goals: readonly string[];
  readonly minutes: number;
  readonly steps: readonly Step[];
  /** The step whose questions come back later. */
  readonly again: Step | undefined;
}

/** A place in the short path: the cores of all open modules, one after the other. */
export interface ShortPathPlace {
  readonly number: number;
  readonly count: number;
  readonly step: Step;
}

/**
 * What comes after the core of a module in the short path.
 * @returns Undefined after the last core, and for a module that is not open.
 */
export async function findNextCore(locale: Locale, module: SpokenModule): Promise<ShortPathPlace | undefined> {
  const modules = (await listModules(locale, module.track)).filter(({ steps }) => steps.length > 0);
  const at = modules.findIndex(({ id }) => id === module.id);
  const step = at < 0 ? undefined : modules[at + 1]?.steps[0];
  return step && { number: at + 2, count: modules.length, step };
}

/** The next part that is open; undefined after the last one. */
export async function findNextModule(locale: Locale, module: SpokenModule): Promise<SpokenModule | undefined> {
  const modules = await listModules(locale, module.track);
  const at = modules.findIndex(({ id }) => id === module.id);
  return modules.slice(at + 1).find(({ steps }) => steps.length > 0);
}

/**
 * The module whose questions come back in this one: two parts earlier, so that something lies in between.
 * @returns Undefined in the first two, and when that module is not open or has no such questions.
 */
export async function findEarlier(locale: Locale, module: SpokenModule): Promise<SpokenModule | undefined> {
  const modules = await listModules(locale, module.track);
  const earlier = modules[modules.findIndex(({ id }) => id === module.id) - 2];
  return earlier?.again && earlier;
}

/** Every track, the main one first and the others by their ids. */
export async function listTracks(locale: Locale): Promise<readonly SpokenTrack[]> {
  const ids = (await getCollection('tracks')).map(({ data }) => data.id).filter((id) => id !== mainTrack);
  return Promise.all([mainTrack, ...ids.toSorted()].map((id) => speakTrack(locale, id)));
}

/** The modules of one track in their order. */
export async function listModules(locale: Locale, track: SpokenTrack): Promise<readonly SpokenModule[]> {
  const file = await getEntry('tracks', `programme/${track.id}/track`);
  if (!file) throw new Error(`content/programme/${track.id}/track.yaml is missing.`);
  return Promise.all(file.data.modules.map((id, index) => speakModule(locale, track, id, index + 1)));
}

/** The modules of every track, those of the main one first. */
export async function listAllModules(locale: Locale): Promise<readonly SpokenModule[]> {
  return (await Promise.all((await listTracks(locale)).map((track) => listModules(locale, track)))).flat();
}

async function speakTrack(locale: Locale, id: string): Promise<SpokenTrack> {
  const { title, summary } = (await getText('trackWords', `programme/${id}/words`, locale)).entry.data;
  return { id, to: toTrack(id), title, summary };
}

async function speakModule(locale: Locale, track: SpokenTrack, id: string, number: number): Promise<SpokenModule> {
  const folder = `programme/${track.id}/${id}`;
  const file = await getEntry('modules', `${folder}/module`);
  if (!file) throw new Error(`content/${folder}/module.yaml is missing, and track.yaml names it.`);
  const { title, summary, goals } = (await getText('moduleWords', `${folder}/words`, locale)).entry.data;
  const module = file.data;
  const to = `${track.id}/${id}`;
  const steps = module.status === 'open' ? await listSteps(locale, folder, to, module) : [];
  const minutes = module.status === 'open' ? steps.reduce((sum, step) => sum + step.minutes, 0) : module.minutes;
  return {
    id,
    track,
    to,
    number,
    status: module.status,
    picture: module.picture,
    title,
    summary,
    goals,
    minutes,
    steps,
    again: module.status === 'open' ? steps.find(({ id }) => id === module.again) : undefined,
  };
}

type OpenModule = Extract<Module, { status: 'open' }>;

async function listSteps(locale: Locale, folder: string, to: string, module: OpenModule): Promise<readonly Step[]> {
  const lessons = module.lessons.map(async (id): Promise<Step> => {
    const { entry, locale: readIn } = await getText('lessons', `${folder}/${id}`, locale);
    const minutes = await lessonMinutes(folder, id);
    return { kind: 'lesson', id, to: `${to}/${id}`, ...pick(entry.data), minutes, readIn };
  });
  const practice = module.practice.map(async (id): Promise<Step> => {
    const activity = await getActivity(`${folder}/practice/${id}`);
    const { entry, locale: readIn } = await getText('activityWords', `${folder}/practice/${id}`, locale);
    const minutes = minutesForActivity(activity);
    return { kind: activity.kind, id, to: `${to}/${id}`, ...pick(entry.data), minutes, readIn };
  });
  return Promise.all([...lessons, ...practice]);
}

const pick = ({ title, summary }: { title: string; summary: string }) => ({ title, summary });

/** Counted in English, so that every language shows the same minutes. */
async function lessonMinutes(folder: string, id: string): Promise<number> {
  const entry = await getEntry('lessons', `${folder}/${id}/en`);
  const words = (entry?.body ?? '')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return minutesForLesson(words.length);
}
