package dev.elif.docs.desk;

import dev.elif.query.Repository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

// @start region="resource"
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    Repository<Account, Long> accounts;

    @GET
    public List<Account> all() {
        return accounts.all();
    }

    @POST
    public Account create(Account account) { // filled as far as it allows
        return accounts.create(account);
    }
}
// @end
