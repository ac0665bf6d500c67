package shop.base;

import dev.elif.model.Id;

public abstract class Keyed<K> {

    @Id
    private K id;

    protected String note;

    public int version;

    public K id() {
        return id;
    }
}
