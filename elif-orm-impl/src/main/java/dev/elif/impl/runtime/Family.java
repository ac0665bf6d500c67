package dev.elif.impl.runtime;

import dev.elif.error.ConfigurationException;
import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The databases of one program, each by its name. Safe for all threads. */
final class Family {

    /** The database of models that name none. */
    private static final String DEFAULT = "default";

    private final Map<String, Conductor> members = new ConcurrentHashMap<>();

    void join(Conductor member) {
        if (members.putIfAbsent(member.database(), member) != null) {
            throw new ConfigurationException(ImplMessage.DATABASE_TWICE, member.database());
        }
    }

    void leave(Conductor member) {
        members.remove(member.database(), member);
    }

    /** The one of that name, or for an empty name the default one. */
    Conductor find(String name) {
        String wanted = name.isEmpty() ? DEFAULT : name;
        Conductor found = members.get(wanted);
        if (found == null) {
            throw new QueryException(ImplMessage.NOT_BESIDE, wanted, new TreeMap<>(members).keySet());
        }
        return found;
    }
}
