import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** Journeys through the annotated lists: `npm run test:corpus`. */
export default defineConfig({ ...config, testIgnore: [], outputDir: '../../test-results' });
