/** What a person does at the terminal, and what their keys mean: one table. */
package dev.consort.tui.input;
