/** What things look like: styles by meaning, and shapes for terminals with and without Unicode. */
package dev.consort.tui.theme;
