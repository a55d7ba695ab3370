import './tooltips.css';

/** How long the pointer must rest on a button, and a finger on it, before its tooltip is shown, in milliseconds. */
const restDelay = 400;
const pressDelay = 500;
/** How long the tooltip stays after the finger has left, in milliseconds. */
const readingTime = 1_500;
/** How long the pointer may be between a button and its tooltip, in milliseconds. */
const leaveDelay = 100;
/** Space between a button and its tooltip, and between that and the edge of the window, in pixels. */
const gap = 6;

const buttons = ':is(button, a:not([data-title])):is([title], [data-tooltip])';

let started = false;

/** Shows the titles of buttons and links as tooltips: the browser's own never appear on keyboard focus or touch. */
export function startTooltips(): void {
  if (started) return;
  started = true;
  const tip = document.createElement('div');
  tip.popover = 'manual';
  // It repeats the name or the description of its button.
  tip.ariaHidden = 'true';
  tip.className = 'tooltip';
  document.body.append(tip);
  let shownFor: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const hide = () => {
    clearTimeout(timer);
    if (shownFor === null) return;
    giveBackTitle(shownFor);
    shownFor = null;
    tip.hidePopover();
  };
  const show = (button: Element) => {
    if (!button.isConnected || button === shownFor) return;
    hide();
    shownFor = button;
    tip.textContent = takeTitle(button);
    tip.showPopover();
    place(tip, button.getBoundingClientRect());
  };
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { capture: true, passive: true });

  on('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const button = buttonAround(target);
    if (button !== null) later(restDelay, () => show(button));
    else if (target === tip) clearTimeout(timer);
    else later(leaveDelay, hide);
  });
  on('pointerdown', ({ target, pointerType }) => {
    hide();
    const button = buttonAround(target);
    if (pointerType !== 'mouse' && button !== null) later(pressDelay, () => show(button));
  });
  on('pointerup', () => later(readingTime, hide));
  on('pointercancel', hide);
  on('focusin', ({ target }) => {
    const button = buttonAround(target);
    // Not at once: the browser may be opening the popover that gets the focus, and opens no other meanwhile.
    if (button?.matches(':focus-visible') === true) later(0, () => show(button));
    else hide();
  });
  on('focusout', hide);
  on('keydown', ({ key }) => key === 'Escape' && hide());
  on('scroll', hide);
  addEventListener('resize', hide);
}

function buttonAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(buttons) : null;
}

/** Takes the title off a button, so that the browser does not show it, too; returns it. */
function takeTitle(button: Element): string {
  const title = button.getAttribute('title') ?? button.getAttribute('data-tooltip') ?? '';
  button.removeAttribute('title');
  button.setAttribute('data-tooltip', title);
  return title;
}

function giveBackTitle(button: Element): void {
  // It may have a new one by now.
  if (!button.hasAttribute('title')) button.setAttribute('title', button.getAttribute('data-tooltip') ?? '');
  button.removeAttribute('data-tooltip');
}

/** Puts the tooltip below its button, or above where there is no room, within the window. */
function place(tip: HTMLElement, button: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const below = button.bottom + gap;
  const middle = button.left + button.width / 2 - width / 2;
  tip.style.left = `${Math.max(gap, Math.min(middle, clientWidth - width - gap))}px`;
  tip.style.top = `${below + height + gap > clientHeight ? button.top - gap - height : below}px`;
}
