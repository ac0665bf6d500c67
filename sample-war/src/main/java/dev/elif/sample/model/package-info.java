/**
 * What the music store keeps: its catalog, its customers and what they bought.
 *
 * <pre>
 *   Artist 1 --- * Album 1 --- * Track * --- 1 Genre
 *                                Track * --- 1 MediaType
 *   Playlist 1 --- * PlaylistTrack * --- 1 Track
 *   Employee 1 --- * Customer 1 --- * Invoice 1 --- * InvoiceLine * --- 1 Track
 *   Employee 1 --- * Employee        (who reports to whom)
 * </pre>
 */
@NullMarked
package dev.elif.sample.model;

import org.jspecify.annotations.NullMarked;
