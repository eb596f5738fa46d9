/** Cells to draw into: clipped, styled, measured in columns, and safe against whatever text comes from others. */
package dev.consort.tui.canvas;
