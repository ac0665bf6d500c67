package dev.elif.query;

import dev.elif.ast.Deferred;
import dev.elif.ast.Subselect;

/** A select inside another, before it is known which query asks for it. */
interface Inner extends Deferred {

    /** The select, as {@code making} lets it be seen. */
    Subselect resolved(Making making);
}
