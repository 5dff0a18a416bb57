// First in the head of every demo site: without the service worker the vendors would be the real ones.
if (!navigator.serviceWorker?.controller) {
  const [visit] = performance.getEntriesByType("navigation");
  const again = visit?.type === "navigate" && document.referrer.startsWith(`${location.origin}/wait.html`);
  const query = new URLSearchParams({ next: location.pathname + location.search });
  if (again) query.set("stuck", "");
  window.stop();
  location.replace(`/wait.html?${query}`);
}

// A frame on another host never passes the service worker: it asks for the same address by way of this server.
{
  const { setAttribute } = Element.prototype;
  const played = (address) => {
    const url = new URL(address, location.href);
    const isOurs = url.origin === location.origin || !url.protocol.startsWith("http");
    return isOurs ? address : `/played?page=${performance.timeOrigin}&url=${encodeURIComponent(url.href)}`;
  };
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "src");
  HTMLIFrameElement.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name.toLowerCase() === "src" ? played(value) : value);
  };
  Object.defineProperty(HTMLIFrameElement.prototype, "src", {
    get,
    set(value) {
      this.setAttribute("src", value);
    },
  });
}
