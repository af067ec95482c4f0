// Everything a page's script does. Pages read and filter without it; it adds live updates, local times and keys.

import { startCopy } from "./copy";
import { startKeyboard } from "./keyboard";
import { startKeeping } from "./live/keep";
import { startLive } from "./live/live";
import { startMenus } from "./menus";
import { startPreferences } from "./preferences";
import { startSelection } from "./selection";
import { startTimes } from "./times";
import { startTyping } from "./typing";

document.documentElement.classList.add("scripted");
startTimes();
startMenus();
startPreferences();
startKeyboard();
startSelection();
startCopy();
startTyping();
startKeeping();
startLive();
