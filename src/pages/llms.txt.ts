import type { APIRoute } from 'astro';
import { formatLlms } from '../citations/texts/llms.ts';
import { subject } from '../model/current.ts';

export const GET: APIRoute = () => new Response(formatLlms(subject));
