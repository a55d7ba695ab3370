import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Takes pictures instead of making journeys: `npm run screenshots`. */
export default defineConfig({ ...config, testMatch: '*.shots.ts', outputDir: '../.cache/screenshots/runs' });
