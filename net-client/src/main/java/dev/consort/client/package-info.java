/** A faithful mirror of a remote session: what a program needs to join, see and edit one. */
package dev.consort.client;
