import { getEntry } from 'astro:content';
import { minutesForActivity } from '#domain/practice/minutes.ts';
import { minutesForLesson } from '#domain/programme/minutes.ts';
import type { Kind } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import type { Module } from '#schemas/programme.ts';
import { getActivity } from './practice.ts';
import { getText } from './readable.ts';

const trackId = 'mothers';

/** One step of a module as the course shows it. */
export interface Step {
  readonly kind: 'lesson' | Kind;
  readonly id: string;
  /** For `addressOf`: `mothers/change/what-changes`. */
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}

/** A module with its words and, when it is open, its steps. */
export interface SpokenModule {
  readonly id: string;
  readonly to: string;
  readonly number: number;
  readonly status: Module['status'];
  readonly picture: string;
  readonly title: string;
  readonly summary: string;
  readonly goals: readonly string[];
  readonly minutes: number;
  readonly steps: readonly Step[];
}

export async function getTrackWords(locale: Locale) {
  return (await getText('trackWords', `programme/${trackId}/words`, locale)).entry.data;
}

/** The modules of the programme in their order. */
export async function listModules(locale: Locale): Promise<readonly SpokenModule[]> {
  const track = await getEntry('tracks', `programme/${trackId}/track`);
  if (!track) throw new Error(`content/programme/${trackId}/track.yaml is missing.`);
  return Promise.all(track.data.modules.map((id, index) => speakModule(locale, id, index + 1)));
}

async function speakModule(locale: Locale, id: string, number: number): Promise<SpokenModule> {
  const folder = `programme/${trackId}/${id}`;
  const file = await getEntry('modules', `${folder}/module`);
  if (!file) throw new Error(`content/${folder}/module.yaml is missing, and track.yaml names it.`);
  const { title, summary, goals } = (await getText('moduleWords', `${folder}/words`, locale)).entry.data;
  const module = file.data;
  const to = `${trackId}/${id}`;
  const steps = module.status === 'open' ? await listSteps(locale, folder, to, module) : [];
  const minutes = module.status === 'open' ? steps.reduce((sum, step) => sum + step.minutes, 0) : module.minutes;
  return { id, to, number, status: module.status, picture: module.picture, title, summary, goals, minutes, steps };
}

type OpenModule = Extract<Module, { status: 'open' }>;

async function listSteps(locale: Locale, folder: string, to: string, module: OpenModule): Promise<readonly Step[]> {
  const lessons = module.lessons.map(async (id): Promise<Step> => {
    const { entry } = await getText('lessons', `${folder}/${id}`, locale);
    return { kind: 'lesson', id, to: `${to}/${id}`, ...pick(entry.data), minutes: await lessonMinutes(folder, id) };
  });
  const practice = module.practice.map(async (id): Promise<Step> => {
    const activity = await getActivity(`${folder}/practice/${id}`);
    const { entry } = await getText('activityWords', `${folder}/practice/${id}`, locale);
    return { kind: activity.kind, id, to: `${to}/${id}`, ...pick(entry.data), minutes: minutesForActivity(activity) };
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
