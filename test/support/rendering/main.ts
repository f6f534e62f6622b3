import "all-tests";
import * as QUnit from "qunit";
import { setup } from "qunit-dom";
import { startApplication } from "./application.ts";

declare global {
  interface Window {
    /** Put there by the program that opened the page. */
    listenToTests?: (qunit: typeof QUnit) => void;
  }
}

window.listenToTests?.(QUnit);
startApplication();
setup(QUnit.assert);
QUnit.start();
