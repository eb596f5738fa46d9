/** What the screen needs of a session: a port, implemented over the network client in the assembly. */
package dev.consort.tui.studio;
