-- A session of a real editor with the language server, run as: nvim --headless -u NONE -n -c 'luafile session.lua'
-- PROJECT: the folder. OUT: where the transcript goes.
local out = assert(io.open(os.getenv("OUT"), "w"))
local project = os.getenv("PROJECT")

local function say(...)
  out:write(table.concat({ ... }, " "):gsub(vim.pesc(project), "/project"), "\n")
  out:flush()
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    say("TIMEOUT waiting for " .. what)
    vim.cmd("cquit 1")
  end
end

local function session()
  -- README-BEGIN neovim 0.7
  local client
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "yaml",
    callback = function(opened)
      local rules = vim.fn.finddir("rules", vim.fn.expand("%:p:h") .. ";")
      if rules ~= "" then
        client = client or vim.lsp.start_client({
          name = "factcheck",
          cmd = { "factcheck", "lsp" },
          root_dir = vim.fn.fnamemodify(rules, ":p:h:h"),
        })
        vim.lsp.buf_attach_client(opened.buf, client)
      end
    end,
  })
  -- README-END

  vim.cmd("edit " .. project .. "/rules/flood.yaml")
  vim.cmd("setfiletype yaml")
  local buffer = vim.api.nvim_get_current_buf()
  wait("the server", function()
    local client = vim.lsp.buf_get_clients(buffer)
    return next(client) ~= nil and select(2, next(client)).initialized
  end)

  local function diagnostics(wanted)
    wait(wanted .. " diagnostics", function()
      return #vim.diagnostic.get(buffer) == wanted
    end)
    for _, item in ipairs(vim.diagnostic.get(buffer)) do
      say("diagnostic", item.lnum + 1 .. ":" .. item.col + 1, item.code or item.user_data.lsp.code, (item.message:gsub("\n", " | ")))
    end
  end

  local function ask(method, place, more)
    local line = vim.fn.search(place, "wcn")
    assert(line > 0, place)
    vim.fn.cursor(1, 1)
    vim.fn.search(place, "wce")
    local params = vim.lsp.util.make_position_params(0, "utf-16")
    for key, value in pairs(more or {}) do
      params[key] = value
    end
    local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 20000))
    local answer = select(2, next(answers))
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end

  diagnostics(1)

  local hover = ask("textDocument/hover", "<killed")
  say("hover", (hover.contents.value:gsub("\n", " | ")))

  local definition = ask("textDocument/definition", "<killed")[1]
  say("definition", definition.uri:gsub("file://", ""), definition.range.start.line + 1)

  -- The mend of the mistake is offered and applied.
  vim.fn.cursor(1, 1)
  vim.fn.search("severty", "wc")
  local range = vim.lsp.util.make_range_params(0, "utf-16")
  range.context = { diagnostics = {} }
  local action = select(2, next(assert(vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", range, 20000)))).result[1]
  say("action", action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  say("line", vim.fn.getline(vim.fn.search("severity", "wcn")))
  diagnostics(0)

  -- Typing: a pattern that is not closed yet, so that the file is no rule file, and what could stand there.
  vim.fn.append(vim.fn.search("find:", "wcn") + 1, "        - <n:count> <ki")
  diagnostics(1)
  for _, item in ipairs(ask("textDocument/completion", "<n:count> <ki")) do
    say("completion", item.label, "->", item.textEdit.newText)
  end
  vim.fn.deletebufline(buffer, vim.fn.search("<n:count> <ki$", "wcn"))
  diagnostics(0)

  local renamed = ask("textDocument/rename", "<killed", { newName = "fallen" })
  vim.lsp.util.apply_workspace_edit(renamed, "utf-16")
  say("renamed", vim.fn.getline(vim.fn.search("<fallen>", "wcn")))
  for _, other in ipairs(vim.api.nvim_list_bufs()) do
    for _, line in ipairs(vim.api.nvim_buf_get_lines(other, 0, -1, false)) do
      if line:find("fallen:", 1, true) then
        say("renamed", line)
      end
    end
  end
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  wait("the end of the server", function()
    return #vim.lsp.get_active_clients() == 0
  end)
  say("done")
end

local good, failure = pcall(session)
if not good then
  say("FAILED", tostring(failure))
end
out:close()
vim.cmd(good and "qall!" or "cquit 1")
