/* build edbab45 */
(function () {
  'use strict';

  var news = [
    { title: '全县政务数据共享平台上线，二十六类证明免提交', url: '/xwzx/detail/20260911081.html#p1', date: '2026-09-11' },
    { title: '癸县设施蔬菜产业园二期投产', url: '/xwzx/detail/20260911081.html#p2', date: '2026-09-10' },
    { title: '社区康复辅具租赁点增加到十五个', url: '/xwzx/detail/20260911081.html#p3', date: '2026-09-09' },
    { title: '东环路改造提前完工恢复通车', url: '/xwzx/detail/20260911081.html#p4', date: '2026-09-08' },
    { title: '全县秋季义务植树活动启动', url: '/xwzx/detail/20260911081.html#p5', date: '2026-09-07' }
  ];
  var hot = [
    { name: '公积金提取', url: '/bsfw/index.html#gjj' },
    { name: '异地就医备案', url: '/bsfw/index.html#yby' },
    { name: '失业补助申领', url: '/bsfw/index.html#syzr' },
    { name: '开办个体户', url: '/bsfw/index.html#zzdj' },
    { name: '残疾人证', url: '/bsfw/index.html#canl' },
    { name: '惠农补贴', url: '/bsfw/index.html#snbt' }
  ];
  var topics = [
    { img: 'topic1.svg', url: '/xwzx/index.html' },
    { img: 'topic2.svg', url: '/xwzx/index.html' },
    { img: 'topic3.svg', url: '/xwzx/index.html' }
  ];

  function el(tag, className, text) {
    var node = document.createElement(tag);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  }

  // 新闻列表组件
  class NewsList extends HTMLElement {
    connectedCallback() {
      var root = this.attachShadow({ mode: 'open' });
      var style = el('style', '', [
        '.row { display: flex; gap: 12px; padding: 10px 0; border-bottom: 1px solid #eef1f6; }',
        '.row a { flex: 1; color: #26303d; text-decoration: none; }',
        '.row a:hover { color: #2f6fed; }',
        '.n-date { color: #b3bac5; font-size: 14px; }'
      ].join('\n'));
      root.appendChild(style);
      news.forEach(function (n) {
        var row = el('div', 'row');
        var link = el('a', '', n.title);
        link.href = n.url;
        row.appendChild(link);
        row.appendChild(el('span', 'n-date', n.date));
        root.appendChild(row);
      });
    }
  }
  customElements.define('gx-news-list', NewsList);

  // 服务和专题数据返回以后渲染
  setTimeout(function () {
    var hotBox = document.getElementById('hot');
    if (hotBox) {
      hotBox.textContent = '';
      hot.forEach(function (h) {
        var card = el('div', 'hot-item css-46de29');
        card.setAttribute('data-v-086b2498', '');
        card.appendChild(el('i', 'gxicon gxicon-svc'));
        card.appendChild(el('div', 'hot-name', h.name));
        card.addEventListener('click', function () { location.href = h.url; });
        hotBox.appendChild(card);
      });
    }
    var topicBox = document.getElementById('topics');
    if (topicBox) {
      topics.forEach(function (t) {
        var card = el('div', 'topic');
        var img = el('img');
        img.src = '/static/img/' + t.img;
        if (t.alt) img.alt = t.alt;
        card.appendChild(img);
        card.addEventListener('click', function () { location.href = t.url; });
        topicBox.appendChild(card);
      });
    }
  }, 200);

  // 仅鼠标可用的提交按钮
  var submit = document.querySelector('.submit');
  if (submit) submit.addEventListener('click', function () { submit.parentNode.submit(); });

})();
