/** What values may be: said once, beside the component that holds them; read by validation, schema, panes and tests. */
package dev.consort.protocol.range;
