import { describe, expect, it } from 'vitest';
import { isPause } from './pause.ts';

describe('isPause', () => {
  it.each([
    'No Lecture: Find Your Partners',
    'No class',
    'NO CLASS (university holiday)',
    'Fall Study Break',
    'Spring break',
    'Thanksgiving Recess',
    'Midterm Exam',
    'Final Project Presentations',
    'Class cancelled',
    '国庆放假',
    'Vorlesungsfrei',
  ])('knows that “%s” is one', (text) => expect(isPause(text)).toBe(true));

  it.each([
    'No Class Left Behind',
    'No Session Types Without Tears',
    'Spring Break on the Gulf',
    'Exam Stress in Small Schools',
    'Breaking Reading Habits',
    'Holiday Travel by Kite',
  ])('knows that “%s” is none', (text) => expect(isPause(text)).toBe(false));
});
