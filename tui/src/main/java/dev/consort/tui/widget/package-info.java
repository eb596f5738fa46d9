/** Small things that are drawn in many places: lines that shrink, meters, faders, text fields. */
package dev.consort.tui.widget;
